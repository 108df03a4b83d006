namespace AiTalent.ReadModel.Projection;

/// <summary>Represents the projections of one kind of event.</summary>
internal abstract class ProjectionRegistration(Type eventType)
{
    /// <summary>Gets the base type of the events.</summary>
    public Type EventType { get; } = eventType;

    public abstract void Prefetch(LoggedEvent logged, ProjectionBatch rows);

    public abstract void Project(LoggedEvent logged, ProjectionBatch rows);
}

/// <inheritdoc/>
internal sealed class ProjectionRegistration<TEvent>() : ProjectionRegistration(typeof(TEvent))
    where TEvent : class
{
    private readonly List<Action<LoggedEvent, TEvent, ProjectionBatch>> _prefetches = [];
    private readonly List<Action<LoggedEvent, TEvent, ProjectionBatch>> _projections = [];

    /// <summary>Adds a projection, which runs after those that were added before.</summary>
    public ProjectionRegistration<TEvent> With<TProjection>()
        where TProjection : IProjection<TEvent>
    {
        _prefetches.Add(TProjection.Prefetch);
        _projections.Add(TProjection.Project);
        return this;
    }

    public override void Prefetch(LoggedEvent logged, ProjectionBatch rows)
    {
        foreach (var prefetch in _prefetches)
            prefetch(logged, (TEvent)logged.Event, rows);
    }

    public override void Project(LoggedEvent logged, ProjectionBatch rows)
    {
        foreach (var project in _projections)
            project(logged, (TEvent)logged.Event, rows);
    }
}
