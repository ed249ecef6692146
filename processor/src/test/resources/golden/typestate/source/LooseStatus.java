public enum LooseStatus {
    LOOSE,
    LOOSE_STATUS
}
