/** The packaged application, asked over HTTP. */
package dev.truce.samples.quarkus;
