/** Accounts: people, sign-in, roles, who manages which structure, invitations, the log of sensitive actions. */
@NullMarked
package fr.vitrine.accounts;

import org.jspecify.annotations.NullMarked;
