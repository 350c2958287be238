import { registerFacts, type ConnectedRegister } from './register-facts.ts';

/** What a register said. Not answered means not known: never "no" (FUND-6). */
export type RegisterReply =
  | { readonly isAnswered: true; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly isAnswered: false; readonly why: 'TIME_OUT' | 'UNREACHABLE' | 'REFUSED' | 'UNREADABLE' | 'RESTING' };

/** The one way to state registers: the same for the real ones behind an adapter and for the simulator (INT-2). */
export interface Registers {
  /** Asks one register about one person; the purpose goes along, because the register keeps it. Never throws. */
  ask(register: ConnectedRegister, personalCode: string, purpose: string): Promise<RegisterReply>;
}

export interface RegisterOptions {
  timeoutMilliseconds?: number;
  /** Asked again so many times when it cannot be reached. */
  retries?: number;
  /** After so many failures one after the other it is left alone for a while. */
  restsAfter?: number;
  restMilliseconds?: number;
  now?: () => number;
}

/** Registers over HTTP: POST {base}/{REGISTER} with code and purpose; 200 with facts, 404 for an unknown person. */
export function httpRegisters(baseUrl: string, options: RegisterOptions = {}): Registers {
  const { timeoutMilliseconds = 3000, retries = 1, restsAfter = 5, restMilliseconds = 30_000, now = Date.now } = options;
  const troubles = new Map<ConnectedRegister, { failures: number; restsUntil: number }>();

  async function once(register: ConnectedRegister, personalCode: string, purpose: string): Promise<RegisterReply> {
    try {
      const response = await fetch(`${baseUrl}/${register}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personalCode, purpose }),
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      if (!response.ok) {
        await response.body?.cancel();
        return { isAnswered: false, why: response.status < 500 ? 'REFUSED' : 'UNREACHABLE' };
      }
      const read = registerFacts[register].facts.safeParse(await response.json());
      return read.success ? { isAnswered: true, facts: read.data } : { isAnswered: false, why: 'UNREADABLE' };
    } catch (error) {
      const isTimeOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
      return { isAnswered: false, why: isTimeOut ? 'TIME_OUT' : 'UNREACHABLE' };
    }
  }

  return {
    async ask(register, personalCode, purpose) {
      const trouble = troubles.get(register) ?? { failures: 0, restsUntil: 0 };
      if (now() < trouble.restsUntil) return { isAnswered: false, why: 'RESTING' };
      let reply = await once(register, personalCode, purpose);
      for (let attempt = 0; attempt < retries && !reply.isAnswered && reply.why === 'UNREACHABLE'; attempt += 1)
        reply = await once(register, personalCode, purpose);
      // an answer it understood and refused is a sign of life
      const isAlive = reply.isAnswered || reply.why === 'REFUSED';
      const failures = isAlive ? 0 : trouble.failures + 1;
      troubles.set(register, { failures, restsUntil: failures >= restsAfter ? now() + restMilliseconds : 0 });
      return reply;
    },
  };
}
