/** The one harness with which the tests run a compiler, and the models that they build by hand. */
package dev.truce.processor.testing;
