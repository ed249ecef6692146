package ways;

import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@link Current} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface CurrentLifecycle {
    /**
     * Returns the view of the state that the current is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static CurrentLifecycle of(Current resource) {
        Current.States current = resource.states();
        if (current == Current.States.R) {
            return new RState(resource, resource.version());
        }
        if (current == Current.States.OBJECT) {
            return new ObjectState(resource, resource.version());
        }
        if (current == Current.States.CURRENT) {
            return new CurrentState(resource, resource.version());
        }
        if (current == Current.States.CURRENT_LIFECYCLE) {
            return new CurrentLifecycleState(resource, resource.version());
        }
        if (current == Current.States.NEW) {
            return new New(resource, resource.version());
        }
        if (current == Current.States.IN_TRANSIT) {
            return new InTransit(resource, resource.version());
        }
        if (current == Current.States.InTransit) {
            return new InTransitState(resource, resource.version());
        }
        if (current == Current.States.VIEW) {
            return new View(resource, resource.version());
        }
        if (current == Current.States.Function) {
            return new FunctionState(resource, resource.version());
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The current has no state"
                        : "CurrentLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the current. */
    Current resource();

    /** Returns the version with which the current was read. */
    @Nullable String versionRead();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super RState, ? extends R> rState,
            Function<? super ObjectState, ? extends R> objectState,
            Function<? super CurrentState, ? extends R> currentState,
            Function<? super CurrentLifecycleState, ? extends R> currentLifecycleState,
            Function<? super New, ? extends R> new_,
            Function<? super InTransit, ? extends R> inTransit,
            Function<? super InTransitState, ? extends R> inTransitState,
            Function<? super View, ? extends R> view_,
            Function<? super FunctionState, ? extends R> functionState) {
        if (this instanceof RState view) {
            return rState.apply(view);
        }
        if (this instanceof ObjectState view) {
            return objectState.apply(view);
        }
        if (this instanceof CurrentState view) {
            return currentState.apply(view);
        }
        if (this instanceof CurrentLifecycleState view) {
            return currentLifecycleState.apply(view);
        }
        if (this instanceof New view) {
            return new_.apply(view);
        }
        if (this instanceof InTransit view) {
            return inTransit.apply(view);
        }
        if (this instanceof InTransitState view) {
            return inTransitState.apply(view);
        }
        if (this instanceof View view) {
            return view_.apply(view);
        }
        return functionState.apply((FunctionState) this);
    }

    private static Current in(Current.States next, Current resource) {
        return new Current(resource.version(), next);
    }

    /** Current in the state R. */
    final class RState implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private RState(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after current. */
        public ObjectState current() {
            return new ObjectState(CurrentLifecycle.in(Current.States.OBJECT, resource), version);
        }
    }

    /** Current in the state OBJECT. */
    final class ObjectState implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private ObjectState(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after version. */
        public CurrentState version() {
            return new CurrentState(CurrentLifecycle.in(Current.States.CURRENT, resource), version);
        }
    }

    /** Current in the state CURRENT. */
    final class CurrentState implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private CurrentState(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after notify. */
        public CurrentLifecycleState notifyCurrent() {
            return new CurrentLifecycleState(CurrentLifecycle.in(Current.States.CURRENT_LIFECYCLE, resource),
                    version);
        }
    }

    /** Current in the state CURRENT_LIFECYCLE. */
    final class CurrentLifecycleState implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private CurrentLifecycleState(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after fold. */
        public New fold() {
            return new New(CurrentLifecycle.in(Current.States.NEW, resource), version);
        }
    }

    /** Current in the state NEW. */
    final class New implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private New(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after of. */
        public InTransit of() {
            return new InTransit(CurrentLifecycle.in(Current.States.IN_TRANSIT, resource), version);
        }
    }

    /** Current in the state IN_TRANSIT. */
    final class InTransit implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private InTransit(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after in. */
        public InTransitState in() {
            return new InTransitState(CurrentLifecycle.in(Current.States.InTransit, resource),
                    version);
        }
    }

    /** Current in the state InTransit. */
    final class InTransitState implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private InTransitState(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after next. */
        public View next() {
            return new View(CurrentLifecycle.in(Current.States.VIEW, resource), version);
        }
    }

    /** Current in the state VIEW. */
    final class View implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private View(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after next. */
        public FunctionState next() {
            return new FunctionState(CurrentLifecycle.in(Current.States.Function, resource),
                    version);
        }
    }

    /** Current in the state Function. */
    final class FunctionState implements CurrentLifecycle {
        private final Current resource;

        private final @Nullable String version;

        private FunctionState(Current resource, @Nullable String version) {
            this.resource = resource;
            this.version = version;
        }

        @Override
        public Current resource() {
            return resource;
        }

        @Override
        public @Nullable String versionRead() {
            return version;
        }

        /** Returns the current after next. */
        public RState next() {
            return new RState(CurrentLifecycle.in(Current.States.R, resource), version);
        }
    }
}
