import { expect, test } from "vitest";
import { isOwnImage } from "./own-image";

const uploaded = "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

test("an uploaded image is shown", () => expect(isOwnImage(uploaded)).toBe(true));

test.each([
  null,
  "",
  "chat.png",
  "https://evil.example/pixel.png",
  "HTTPS://evil.example/pixel.png",
  `https://evil.example${uploaded}`,
  `//evil.example${uploaded}`,
  `/\\evil.example${uploaded}`,
  `${uploaded}/../../logout`,
  `${uploaded}?x`,
  "data:image/png;base64,AAAA",
])("%j is not shown as an image", (address) => expect(isOwnImage(address)).toBe(false));
