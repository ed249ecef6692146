/** The report: what each case found, with its requests and answers. */
@NullMarked
package dev.truce.tck.report;

import org.jspecify.annotations.NullMarked;
