namespace AiTalent.EventStore;

/// <summary>Classifies a database failure by its effect on the operation.</summary>
public enum StorageFailure
{
    /// <summary>Nothing was written: the database cannot be reached, is full, is read-only, or rolled the transaction back.</summary>
    NothingWritten,

    /// <summary>The failure occurred during the commit: it is unknown whether the transaction was written.</summary>
    OutcomeUnknown,
}
