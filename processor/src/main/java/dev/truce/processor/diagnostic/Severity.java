package dev.truce.processor.diagnostic;

/** How much a finding weighs, from nothing to a failed compilation. */
public enum Severity {
    OFF,
    NOTE,
    WARNING,
    ERROR
}
