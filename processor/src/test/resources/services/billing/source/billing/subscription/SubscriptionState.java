package billing.subscription;

public enum SubscriptionState {
    TRIAL,
    ACTIVE,
    PAUSED,
    CANCELLED
}
