import { upload, type Answer } from './api';
import type { Draft } from './draft';
import { typeOf } from './file-types';
import { fileInput, type Operation } from './openapi-model';

/** Files on their way to a service, and the parameters that go along. */

/** Path and parameters of a filled form. `false` is sent too, because leaving it out may mean `true`. */
export function addressOf(operation: Operation, path: string, body: Draft): string {
  const { [fileInput]: file, ...others } = body;
  const query = new URLSearchParams(Object.entries(others).map(([name, value]) => [name, String(value)]));
  if (operation.file?.named) query.set(operation.file.named, file.name);
  return query.size ? `${path}?${query}` : path;
}

export function sendFile(service: string, operation: Operation, path: string, body: Draft, told: (share: number) => void): Promise<Answer> {
  const file: File = body[fileInput];
  return upload(service, operation.method, addressOf(operation, path, body), file, typeOf(file, operation.file!.types), told);
}
