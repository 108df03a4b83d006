namespace AiTalent.EventStore;

/// <summary>What a failure of a database means for what was asked of it.</summary>
public enum StorageFailure
{
    /// <summary>Nothing was written: the database cannot be reached, is full, is read-only, or rolled the transaction back.</summary>
    NothingWritten,

    /// <summary>The failure came while committing: it cannot be said whether it was written.</summary>
    OutcomeUnknown,
}
