package dev.truce.spring.own;

/** An exception of the application's own, which it answers itself. */
public class TakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TakenException(Throwable cause) {
        super(cause);
    }
}
