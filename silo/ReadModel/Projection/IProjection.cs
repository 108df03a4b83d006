namespace AiTalent.ReadModel.Projection;

/// <summary>Projects one kind of event into its rows.</summary>
internal interface IProjection<in TEvent>
    where TEvent : class
{
    /// <summary>Requests the rows that projecting the event needs. A projection that only adds rows requests none.</summary>
    static virtual void Prefetch(LoggedEvent logged, TEvent @event, ProjectionBatch rows)
    {
    }

    static abstract void Project(LoggedEvent logged, TEvent @event, ProjectionBatch rows);
}
