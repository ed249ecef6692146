@org.jspecify.annotations.NullMarked
package dev.truce.spring.faults;
