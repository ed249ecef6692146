@org.jspecify.annotations.NullMarked
package dev.truce.samples.springboot;
