package jakarta.persistence;

/** As much of the original as the sources need. */
public @interface Column {
    String name();
}
