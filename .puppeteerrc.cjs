// Installing never downloads a browser behind the user's back; docs/browser.md says how to fetch one where it is needed.
module.exports = { skipDownload: true };
