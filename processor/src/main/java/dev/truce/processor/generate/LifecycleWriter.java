package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import java.util.Optional;

/**
 * Writes the views of a resource's states: a sealed interface with a type for each state, which has the transitions that are legal
 * in it and no others. Where nobody asks for them, JavaPoet is not even loaded.
 */
public final class LifecycleWriter {
    private LifecycleWriter() {}

    /** Writes the views; nothing where nobody asks for them. */
    public static Optional<GeneratedSource> write(Resource resource, GenerationContext context) {
        Lifecycle lifecycle = resource.lifecycle();
        return lifecycle == null || lifecycle.typestate() == null
                ? Optional.empty()
                : Optional.of(new ViewWriter(resource, lifecycle, context).write(lifecycle.typestate()));
    }

    /** The sealed interface's name. */
    static ClassRef name(ClassRef resource) {
        return resource.companion("Lifecycle");
    }
}
