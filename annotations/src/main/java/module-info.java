/** The annotations of Truce: what users write. */
module dev.truce.annotations {
    exports dev.truce;
}
