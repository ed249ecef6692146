/**
 * The types that only generated code names: applications never create or extend them, and integrations read them from a contract.
 */
@NullMarked
package dev.truce.runtime.generated;

import org.jspecify.annotations.NullMarked;
