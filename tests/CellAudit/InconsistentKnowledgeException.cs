namespace AiTalent.CellAudit;

/// <summary>No counts satisfy all that is known: it was understood wrongly.</summary>
public sealed class InconsistentKnowledgeException(string status) : Exception($"What is known contradicts itself ({status}).");
