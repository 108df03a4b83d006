namespace AiTalent.Load.Race;

/// <summary>How a run beside the raced one ends.</summary>
internal enum Ending
{
    /// <summary>The run is cancelled while learners have seats and wait.</summary>
    Cancelled,

    /// <summary>The run has ended, some results are in, and it is closed without the others.</summary>
    Closed,

    /// <summary>A result that a credential rests on is corrected, and for every second learner corrected back.</summary>
    Corrected,

    /// <summary>A partnership's unused seats are given back while learners wait.</summary>
    GivenBack,
}

/// <summary>A registrar brings a small run to its end.</summary>
internal sealed record EndingItem(Ending Ending) : RaceItem;
