@org.jspecify.annotations.NullMarked
package dev.truce.web.openapi;
