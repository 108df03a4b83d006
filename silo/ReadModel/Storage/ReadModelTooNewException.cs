namespace AiTalent.ReadModel.Storage;

/// <summary>Thrown when the read model was created by a newer release of the program.</summary>
public sealed class ReadModelTooNewException(int found, int known)
    : Exception($"The read model is of schema version {found}, this program knows {known}: start a newer release.");
