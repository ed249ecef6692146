/** The sample API from outside: what the guide asks for, races included. */
package dev.truce.samples.quickstart;
