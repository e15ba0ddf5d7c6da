import { readGround } from "../drawing/stylesheet.js";
import { familyOf } from "../drawing/types.js";
import type { State } from "../store/store.js";

const scale = 2;
const line = 22 * scale;

/** The picture with a legend below it, and where it is from. */
export async function png(picture: Blob, { scene, served }: State): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const types = [...new Set(scene.nodes.map((node) => node.type))].sort();
  const width = Math.max(image.width, 480 * scale);
  const columns = Math.max(1, Math.floor(width / (150 * scale)));
  const canvas = new OffscreenCanvas(width, image.height + line * (Math.ceil(types.length / columns) + 2));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser cannot draw a picture.");
  const { ink, paper } = readGround();
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, (width - image.width) / 2, 0);
  pen.font = `${13 * scale}px system-ui, sans-serif`;
  pen.textBaseline = "middle";
  types.forEach((type, index) => {
    const [x, y] = [(index % columns) * 150 * scale + line, image.height + line * (Math.floor(index / columns) + 0.8)];
    pen.fillStyle = familyOf(type).colour;
    pen.fillRect(x, y - line / 4, line / 2, line / 2);
    pen.fillStyle = ink;
    pen.fillText(type, x + line * 0.75, y);
  });
  pen.fillText(`KnowledgeGraph, data ${served?.version ?? ""}, ${location.host}`, line, canvas.height - line * 0.7);
  return canvas.convertToBlob({ type: "image/png" });
}
