namespace AiTalent.CellAudit;

/// <summary>Signals that no counts satisfy all known facts: the interpretation is wrong.</summary>
public sealed class InconsistentKnowledgeException(string status) : Exception($"What is known contradicts itself ({status}).");
