namespace AiTalent.Load.Race;

/// <summary>Something that one client does from its beginning to its end.</summary>
internal abstract record RaceItem;

/// <summary>A learner enrols, and then perhaps asks again, withdraws and comes back.</summary>
/// <param name="RepeatsSameKey">Sends the same request again.</param>
/// <param name="RepeatsNewKey">Asks for the same under another key.</param>
internal sealed record LearnerItem(Guid Learner, bool RepeatsSameKey, bool RepeatsNewKey, bool Withdraws, bool ComesBack) : RaceItem;

/// <summary>A registrar enrols many at once, some of whom enrol by themselves at the same time.</summary>
internal sealed record BatchItem(IReadOnlyList<Guid> Learners) : RaceItem;

/// <summary>A registrar changes the capacity. Below what is taken it is refused.</summary>
internal sealed record CapacityItem(int Capacity) : RaceItem;
