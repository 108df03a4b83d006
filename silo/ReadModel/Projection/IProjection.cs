namespace AiTalent.ReadModel.Projection;

/// <summary>Folds one kind of events into its rows.</summary>
internal interface IProjection<in TEvent>
    where TEvent : class
{
    /// <summary>Names the rows that folding the event will need.</summary>
    static abstract void Prefetch(LoggedEvent logged, TEvent @event, ProjectionBatch rows);

    static abstract void Project(LoggedEvent logged, TEvent @event, ProjectionBatch rows);
}
