import fc from 'fast-check';

// A change is judged by the same cases every time; FC_SEED=$RANDOM looks further.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20240917) });
