/** A page of the desk, to take parts of it over; null where it does not come, or another one does, as that for signing in. */
export async function page(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  if (!answer.ok || new URL(answer.url).pathname !== new URL(address, location.href).pathname) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
