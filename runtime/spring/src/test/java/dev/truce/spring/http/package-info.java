/** Requests and answers of the tests, over the wire. */
package dev.truce.spring.http;
