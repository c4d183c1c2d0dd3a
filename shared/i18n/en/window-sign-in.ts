/** Signing in on the provider's page. */
export const signIn = {
  begin: 'Sign in with the browser',
  waiting: 'Your browser is open on the sign-in page. Come back here when it says so.',
  openAgain: 'Open the sign-in page again',
  insteadOfPassword: 'Or without a password of any kind:',
  clientId: 'Client id',
  clientSecret: 'Client secret (Google gives one; it is no password)',
  keepClient: 'Keep it and sign in',
  clientWhy: {
    google:
      'Google admits programs that are registered with it. On console.cloud.google.com, make an OAuth client of the type “Desktop app” and copy its client id and secret here. They are kept with your passwords.',
    microsoft:
      'Microsoft admits programs that are registered with it. On entra.microsoft.com, under App registrations, make one for a public client with the redirect http://localhost, and copy its application id here. It is kept with your passwords.',
  },
};
