/** The running application, asked over HTTP. */
package dev.truce.samples.micronaut;
