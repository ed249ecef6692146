/** Guards, preconditions and problem bodies: Truce's generated code beside hand-written code and libraries, measured with JMH. */
package dev.truce.benchmarks.guards;
