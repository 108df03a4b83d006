using AiTalent.Application.Localization;

namespace AiTalent.Web.Privacy;

/// <summary>Manages the consents of the signed-in person.</summary>
public interface IMyConsents
{
    /// <summary>Returns every consent ever given, newest first.</summary>
    Task<IReadOnlyList<ConsentView>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Gives consent to a purpose under the current notice; no effect if it is already given.</summary>
    /// <param name="language">The language of the notice: vi, ko or en.</param>
    Task GiveAsync(string purpose, string language, CancellationToken cancellationToken);

    /// <summary>Withdraws an optional consent.</summary>
    Task WithdrawAsync(string purpose, CancellationToken cancellationToken);
}

/// <param name="Purpose">A stable snake_case word.</param>
/// <param name="Notice">The version of the notice that the person saw.</param>
/// <param name="Language">The language of the notice: vi, ko or en.</param>
/// <param name="WithdrawnAt">Null while the consent is in force.</param>
/// <param name="IsFree">True if the account does not require it.</param>
public sealed record ConsentView(string Purpose, string Notice, string Language, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt, bool IsFree);
