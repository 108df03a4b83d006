namespace AiTalent.ReadModel.Processes;

/// <summary>What the run last said to an allotment.</summary>
public enum BlockAnswer
{
    None,
    Reserved,
    Refused,
    Released,
}

/// <summary>What the run that the learner leaves last said to a transfer.</summary>
public enum SourceAnswer
{
    None,
    Left,
    Cancelled,
}

/// <summary>What the run that the learner goes to last said to a transfer.</summary>
public enum TargetAnswer
{
    None,
    Held,
    Refused,
    Arrived,
    Released,
}
