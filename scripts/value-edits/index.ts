export { addFirstKey } from './add-first-key.ts';
export { changeMembers } from './change-members.ts';
export { changeString, type Refusal } from './change-string.ts';
export { type Document, editable, encodeLike, rewritten } from './document.ts';
export type { MemberChange } from './member-change.ts';
export { moveKeys } from './move-keys.ts';
export { applyEdits, type TextEdit } from './text-edit.ts';
