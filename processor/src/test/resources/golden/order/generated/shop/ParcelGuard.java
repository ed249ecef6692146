package shop;

import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Parcel}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class ParcelGuard {
    public static final Lifecycle<Parcel.State> LIFECYCLE = Lifecycle.of(ParcelProblem.ILLEGAL_TRANSITION,
            Parcel.State.class)
            .initial(Parcel.State.NEW, Parcel.State.AT_COUNTER)
            .any(Parcel.State.NEW, Parcel.State.IN_TRANSIT, Parcel.State.AT_COUNTER)
            .transition("send", Parcel.State.IN_TRANSIT, Parcel.State.NEW)
            .transition("drop", Parcel.State.AT_COUNTER, Parcel.State.IN_TRANSIT)
            .transition("hand-over", Parcel.State.HANDED_OVER, Parcel.State.AT_COUNTER,
                    Parcel.State.IN_TRANSIT)
            .transition("return", Parcel.State.SENT_BACK, Parcel.State.NEW)
            .transition("return", Parcel.State.LOST, Parcel.State.IN_TRANSIT,
                    Parcel.State.AT_COUNTER)
            .transitionFromAny("lose", Parcel.State.LOST)
            .deletable(ParcelProblem.NOT_DELETABLE, Parcel.State.SENT_BACK, Parcel.State.LOST)
            .wireName(Parcel.State.NEW, "new")
            .wireName(Parcel.State.HANDED_OVER, "handed-over")
            .build();

    public static final TransitionRule<Parcel.State> SEND = LIFECYCLE.transition("send");

    public static final TransitionRule<Parcel.State> DROP = LIFECYCLE.transition("drop");

    public static final TransitionRule<Parcel.State> HAND_OVER = LIFECYCLE.transition("hand-over");

    public static final TransitionRule<Parcel.State> RETURN_PARCEL = LIFECYCLE.transition("return");

    public static final TransitionRule<Parcel.State> WRITE_OFF = LIFECYCLE.transition("lose");

    /** Describes {@link Parcel} to integrations. */
    public static final ResourceContract<Parcel> CONTRACT = new Contract();

    private ParcelGuard() {}

    /** Returns the state after send. Throws a 409 unless the state is NEW. */
    public static Parcel.State send(Parcel.State current) {
        return SEND.fire(current);
    }

    /** As {@link #send(Parcel.State)}, for the state of the parcel. */
    public static Parcel.State send(Parcel parcel) {
        return send(parcel.getState());
    }

    /** Whether send is legal in a state. */
    public static boolean canSend(Parcel.State current) {
        return SEND.allows(current);
    }

    /** Returns the state after drop. Throws a 409 unless the state is IN_TRANSIT. */
    public static Parcel.State drop(Parcel.State current) {
        return DROP.fire(current);
    }

    /** As {@link #drop(Parcel.State)}, for the state of the parcel. */
    public static Parcel.State drop(Parcel parcel) {
        return drop(parcel.getState());
    }

    /** Whether drop is legal in a state. */
    public static boolean canDrop(Parcel.State current) {
        return DROP.allows(current);
    }

    /** Returns the state after hand-over. Throws a 409 unless the state is AT_COUNTER or IN_TRANSIT. */
    public static Parcel.State handOver(Parcel.State current) {
        return HAND_OVER.fire(current);
    }

    /** As {@link #handOver(Parcel.State)}, for the state of the parcel. */
    public static Parcel.State handOver(Parcel parcel) {
        return handOver(parcel.getState());
    }

    /** Whether hand-over is legal in a state. */
    public static boolean canHandOver(Parcel.State current) {
        return HAND_OVER.allows(current);
    }

    /** Returns the state after return. Throws a 409 unless the state is one of NEW, IN_TRANSIT, AT_COUNTER. */
    public static Parcel.State returnParcel(Parcel.State current) {
        return RETURN_PARCEL.fire(current);
    }

    /** As {@link #returnParcel(Parcel.State)}, for the state of the parcel. */
    public static Parcel.State returnParcel(Parcel parcel) {
        return returnParcel(parcel.getState());
    }

    /** Whether return is legal in a state. */
    public static boolean canReturnParcel(Parcel.State current) {
        return RETURN_PARCEL.allows(current);
    }

    /** Returns the state after lose. Throws a 409 unless the state is one of NEW, IN_TRANSIT, AT_COUNTER. */
    public static Parcel.State writeOff(Parcel.State current) {
        return WRITE_OFF.fire(current);
    }

    /** As {@link #writeOff(Parcel.State)}, for the state of the parcel. */
    public static Parcel.State writeOff(Parcel parcel) {
        return writeOff(parcel.getState());
    }

    /** Whether lose is legal in a state. */
    public static boolean canWriteOff(Parcel.State current) {
        return WRITE_OFF.allows(current);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Parcel.State current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /** As {@link #allowedFrom(Parcel.State)}, for the state of the parcel. */
    public static List<String> allowedFrom(Parcel parcel) {
        return allowedFrom(parcel.getState());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Parcel.State change(Parcel.State current, Parcel.@Nullable State requested) {
        return LIFECYCLE.change(current, requested);
    }

    /** As {@link #change(Parcel.State, Parcel.State)}, for the state of the parcel. */
    public static Parcel.State change(Parcel parcel, Parcel.@Nullable State requested) {
        return change(parcel.getState(), requested);
    }

    /** Throws a 409 unless a new parcel may have the state. */
    public static void checkInitial(Parcel.@Nullable State state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Throws a 409 unless the parcel may be deleted in the state. */
    public static void checkDeletable(Parcel.State current) {
        LIFECYCLE.checkDeletable(current);
    }

    /** As {@link #checkDeletable(Parcel.State)}, for the state of the parcel. */
    public static void checkDeletable(Parcel parcel) {
        checkDeletable(parcel.getState());
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Parcel> {
        /** For {@code ServiceLoader}; use {@link #CONTRACT}. */
        public Contract() {
            super(Parcel.class, "parcel", ParcelProblem.values(), null, LIFECYCLE);
        }
    }
}
