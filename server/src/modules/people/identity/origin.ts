import type { Request } from 'express';
import type { Config } from '../../../config.ts';

/** Where people reach the platform, without a slash at the end. Tests listen on a free port that is known only when a request arrives. */
export function originOf(config: Config, request: Request): string {
  const configured = new URL(config.publicUrl);
  return configured.port === '0' ? `http://localhost:${request.socket.localPort}` : configured.origin;
}

export function isHttps(config: Config): boolean {
  return config.publicUrl.startsWith('https://');
}
