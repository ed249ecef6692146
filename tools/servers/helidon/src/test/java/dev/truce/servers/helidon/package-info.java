/** The cases on this server. */
package dev.truce.servers.helidon;
