using System.Text.Json;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;

namespace AiTalent.Load.Oulad;

/// <summary>Imports the data set through the public API only, as a university would import its history.</summary>
internal sealed class Upload(Target target, DataSet data, TextWriter output)
{
    private const int InFlight = 32;
    private const int RowsAtOnce = 5_000;
    private static readonly DateTimeOffset Opens = new(2012, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Closes = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private long _position;

    /// <returns>A log position after the last fact.</returns>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        await CatalogueAsync(cancellationToken);
        await LearnersAsync(cancellationToken);
        await EnrolmentsAsync(cancellationToken);
        await WithdrawalsAsync(cancellationToken);
        await ResultsAsync(cancellationToken);
        await WaitForReadModelAsync(cancellationToken);
        await CredentialsAsync(cancellationToken);
        return _position;
    }

    /// <summary>
    /// Waits until the read model includes the results, because it decides whether a learner has completed the course of a credential.
    /// </summary>
    private async Task WaitForReadModelAsync(CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        await client.AskAsync(ApiRequest.Get($"{Routes.Totals}?minPosition={_position}"), cancellationToken);
    }

    private async Task CatalogueAsync(CancellationToken cancellationToken)
    {
        var university = new InstitutionRequest(Ids.University, "university", "VN", "01", new NameRequest("University of the OULAD data set"));
        await SendAllAsync("university", [ApiRequest.Post(Routes.Institutions, university)], cancellationToken);
        await SendAllAsync("courses", [.. data.Presentations.Select(presentation => presentation.Module).Distinct().Select(module => ApiRequest.Post(
            Routes.Courses, new CourseRequest(Ids.Course(module), Ids.University, module, new NameRequest($"Module {module}"), 6, 600, "en")))], cancellationToken);
        await SendAllAsync("course runs", [.. data.Presentations.Select(presentation => ApiRequest.Post(Routes.CourseRuns, new CourseRunRequest(
            Ids.Run(presentation), Ids.Course(presentation.Module), Ids.University, Opens, Closes,
            presentation.FirstDate, presentation.DateOf(presentation.Length), Capacity: null)))], cancellationToken);
    }

    private Task LearnersAsync(CancellationToken cancellationToken) => SendAllAsync("learners", [.. data.Registrations.DistinctBy(registration => registration.Student)
        .Select(first => ApiRequest.Post(Routes.Learners, new LearnerRequest(
            Ids.Learner(first.Student), "VN", Regions.Provinces[first.Region], first.Gender == "F" ? "female" : "male")))], cancellationToken);

    private Task EnrolmentsAsync(CancellationToken cancellationToken) => SendRowsAsync("enrolments", Routes.Batch,
        presentation => Of(presentation).OrderBy(registration => registration.EnrolledOn)
            .Select(registration => new EnrolmentRequest(Ids.Learner(registration.Student), presentation.InstantOf(registration.EnrolledOn))),
        rows => new EnrolmentBatchRequest(rows), cancellationToken);

    private Task WithdrawalsAsync(CancellationToken cancellationToken) => SendAllAsync("withdrawals", [.. data.Registrations
        .Where(registration => registration.WithdrawnOn is not null)
        .Select(registration => ApiRequest.Delete(
            Routes.Withdrawal(Ids.Run(registration.Presentation), Ids.Learner(registration.Student), registration.Presentation.InstantOf(registration.WithdrawnOn!.Value)),
            Ids.Key($"withdrawal {registration.Presentation.Key} {registration.Student}")))], cancellationToken);

    private Task ResultsAsync(CancellationToken cancellationToken) => SendRowsAsync("results", Routes.Results,
        presentation => Of(presentation).Where(registration => registration.FinishedOn is not null)
            .Select(registration => new ResultRequest(
                Ids.Learner(registration.Student), registration.IsPassed ? "passed" : "failed", presentation.InstantOf(registration.FinishedOn!.Value))),
        rows => rows, cancellationToken);

    private Task CredentialsAsync(CancellationToken cancellationToken) => SendAllAsync("credentials", [.. data.Registrations.Where(registration => registration.IsPassed)
        .Select(registration => ApiRequest.Post(
            Routes.Credentials,
            new CredentialRequest(
                Ids.Learner(registration.Student), Ids.Course(registration.Presentation.Module), Ids.University,
                registration.Presentation.InstantOf(registration.FinishedOn!.Value)),
            Ids.Key($"credential {registration.Presentation.Key} {registration.Student}")))], cancellationToken);

    private IEnumerable<Registration> Of(Presentation presentation) => data.Registrations.Where(registration => registration.Presentation == presentation);

    private async Task SendAllAsync(string what, IReadOnlyList<ApiRequest> requests, CancellationToken cancellationToken)
    {
        await Clients.ForEachAsync(target, InFlight, requests, async (client, request, stop) =>
        {
            var answer = await client.AskAsync(request, stop);
            if (answer.TryGetProperty("position", out var position))
                Reached(position.GetInt64());
        }, cancellationToken);
        await output.WriteLineAsync($"{requests.Count,7} {what}");
    }

    private async Task SendRowsAsync<TRow, TBody>(
        string what, Func<Guid, string> route, Func<Presentation, IEnumerable<TRow>> rowsOf, Func<TRow[], TBody> body, CancellationToken cancellationToken)
    {
        var batches = data.Presentations.SelectMany(presentation => rowsOf(presentation).Chunk(RowsAtOnce).Select((rows, part) => (
            Rows: rows.Length, Request: ApiRequest.Post(route(Ids.Run(presentation)), body(rows), Ids.Key($"{what} {presentation.Key} {part}"))))).ToList();
        await Clients.ForEachAsync(target, inFlight: 2, batches, async (client, batch, stop) =>
        {
            var answer = await client.AskAsync(batch.Request, stop);
            ThrowIfRefused(batch.Request, answer);
            Reached(answer.GetProperty("position").GetInt64());
        }, cancellationToken);
        await output.WriteLineAsync($"{batches.Sum(batch => batch.Rows),7} {what} in {batches.Count} batches");
    }

    private static void ThrowIfRefused(ApiRequest request, JsonElement answer)
    {
        var refused = answer.GetProperty("results").EnumerateArray().FirstOrDefault(row => row.TryGetProperty("code", out _));
        if (refused.ValueKind != JsonValueKind.Undefined)
            throw new InvalidDataException($"{request.Path} refused a row: {refused}");
    }

    private void Reached(long position)
    {
        var reached = Volatile.Read(ref _position);
        while (position > reached)
        {
            var seen = Interlocked.CompareExchange(ref _position, position, reached);
            if (seen == reached)
                return;
            reached = seen;
        }
    }
}
