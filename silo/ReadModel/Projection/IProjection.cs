namespace AiTalent.ReadModel.Projection;

/// <summary>Folds one kind of events into its rows.</summary>
internal interface IProjection<in TEvent>
    where TEvent : class
{
    /// <summary>Names the rows that folding the event will need.</summary>
    static abstract void Prepare(LoggedEvent logged, TEvent happened, Workspace rows);

    static abstract void Fold(LoggedEvent logged, TEvent happened, Workspace rows);
}
