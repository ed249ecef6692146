/** Each promise of the module, asked of Micronaut's HTTP server. */
package dev.truce.micronaut;
