package dev.truce.processor.flow.kept;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The effects of a routine itself, and the routines that it may run. */
final class Summary {
    final Deeds deeds = new Deeds();
    final Set<Routine> next = new LinkedHashSet<>();
    /** The classes that it makes objects of. */
    final Set<TypeElement> made = new LinkedHashSet<>();
    /** Whether it may run code of the project that this compilation does not see. */
    boolean isOpen;
    /** Whether it calls a library that is not part of a known platform. */
    boolean callsLibrary;
    /** Whether an {@code IfMatch} reaches code that this compilation does not see. */
    boolean losesPrecondition;
    /** Whether it may read the request's headers through a library, or has got one of them from a framework. */
    boolean readsRequest;
    /** Whether it compares a version by hand. */
    boolean comparesVersion;
    /** Whether it asks a request for something by name. */
    boolean asksRequest;
    /** Whether it names the header {@code If-Match}. */
    boolean namesHeader;
}
