/** Accounts of two tenants, with callers who may see and change them or not: what the sample API does not have. */
package dev.truce.spring.accounts;
