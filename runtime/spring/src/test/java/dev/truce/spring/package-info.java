/** The starter in real applications. */
@NullMarked
package dev.truce.spring;

import org.jspecify.annotations.NullMarked;
