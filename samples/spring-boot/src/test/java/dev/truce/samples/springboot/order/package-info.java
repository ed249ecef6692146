/** One controller alone, as Spring's slice tests run it. */
package dev.truce.samples.springboot.order;
