import { writeFileSync } from 'node:fs';

/** Synthetic clips: a tone where somebody would read. Anybody hears that they are none that should be used. */
const tones = { question: 440, good: 550 } as const;
const samplesPerSecond = 8000;
const seconds = 0.6;

for (const [name, hertz] of Object.entries(tones)) {
  writeFileSync(new URL(`./clips/${name}.wav`, import.meta.url), wavOf(hertz));
}

/** A sine tone as a WAV file: PCM, one channel, 8 bits, without a sharp beginning or end. */
function wavOf(hertz: number): Buffer {
  const count = Math.round(samplesPerSecond * seconds);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + count, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(count, 40);
  const samples = Array.from({ length: count }, (_, i) => {
    const loudness = 60 * Math.sin((Math.PI * i) / count);
    return 128 + Math.round(loudness * Math.sin((2 * Math.PI * hertz * i) / samplesPerSecond));
  });
  return Buffer.concat([header, Buffer.from(samples)]);
}
