package shop;

public enum Status {
    OPEN,
    SHUT
}
