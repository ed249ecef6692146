/** Spring MVC: the arguments of handlers, the answers to conflicts, entity tags and CORS. */
@NullMarked
package dev.truce.spring.web;

import org.jspecify.annotations.NullMarked;
