/** Signing in by a passkey: the form is shown where the browser can do it, and sent once the device has answered. */
export function offerPasskey(form: HTMLFormElement): void {
  if (!('PublicKeyCredential' in window) || !PublicKeyCredential.parseRequestOptionsFromJSON) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void enter(form);
  });
}

async function enter(form: HTMLFormElement): Promise<void> {
  const refusal = form.querySelector<HTMLElement>('[role=alert]');
  if (refusal) refusal.hidden = true;
  try {
    form.querySelector<HTMLInputElement>('[name=reponse]')!.value = JSON.stringify(await answer(form.dataset.passkey!));
    form.submit();
  } catch {
    if (refusal) refusal.hidden = false;
  }
}

async function answer(question: string): Promise<unknown> {
  const asked = await fetch(question, { method: 'POST' });
  if (!asked.ok) throw new Error(asked.statusText);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
  const credential = await navigator.credentials.get({ publicKey });
  return (credential as PublicKeyCredential).toJSON();
}
