/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment LedgerLines_Transfer on LedgerTransfer {\n    id\n    sequence\n    at\n    kind\n    amount { cents currency }\n    debit { id kind label(locale: $locale) }\n    credit { id kind label(locale: $locale) }\n    reason\n    reference\n    actor\n    sentence(locale: $locale)\n  }\n": typeof types.LedgerLines_TransferFragmentDoc,
    "\n  query VocabularyPicker_Entries($vocabulary: Vocabulary!, $locale: Locale) {\n    vocabulary(vocabulary: $vocabulary) { id code name(locale: $locale) }\n  }\n": typeof types.VocabularyPicker_EntriesDocument,
    "\n  mutation RoleSwitch_Switch($input: SwitchRoleInput!, $locale: Locale) {\n    switchRole(input: $input) { viewer { actingAs { role } } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RoleSwitch_SwitchDocument,
    "\n  query AllocationRoundCreate_Plan($id: ID!) {\n    node(id: $id) { ... on FundingSource { id activeVersion { id rules } rounds { id roundOn } } }\n  }\n": typeof types.AllocationRoundCreate_PlanDocument,
    "\n  query AllocationRoundShow_Round($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on AllocationRound {\n        id\n        name(locale: $locale)\n        fundingSource { id code shortName(locale: $locale) budget { free { cents } } }\n        roundOn windowFrom windowUntil chooseBy useBy status approvedBy approvedAt processed toProcess\n        amount { cents }\n        rulesVersion\n        newerRules { version amount { cents } }\n        preview { ...AllocationRoundShow_Counts }\n        report { ...AllocationRoundShow_Counts }\n      }\n    }\n  }\n  fragment AllocationRoundShow_Counts on RoundPreview {\n    receiving leftOut computedAt\n    amount { cents }\n    lines { reason label(locale: $locale) persons amount { cents } }\n  }\n": typeof types.AllocationRoundShow_RoundDocument,
    "\n  mutation NewerRulesNotice_Renew($input: RoundInput!, $locale: Locale) {\n    renewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.NewerRulesNotice_RenewDocument,
    "\n  mutation RoundActions_Preview($input: RoundInput!, $locale: Locale) {\n    previewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RoundActions_PreviewDocument,
    "\n  mutation RoundActions_Approve($input: RoundInput!, $locale: Locale) {\n    approveAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RoundActions_ApproveDocument,
    "\n  mutation RoundActions_Run($input: RunAllocationRoundInput!, $locale: Locale) {\n    runAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RoundActions_RunDocument,
    "\n  mutation RoundActions_Stop($input: RoundInput!, $locale: Locale) {\n    stopAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RoundActions_StopDocument,
    "\n  mutation CancelCoPayment_Cancel($input: CancelCoPaymentInput!, $locale: Locale) {\n    cancelCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.CancelCoPayment_CancelDocument,
    "\n  query EveryCent_Transfers($filter: LedgerTransferFilter, $locale: Locale) {\n    consoleLedgerTransfers(filter: $filter, page: 1, perPage: 50) { items { ...LedgerLines_Transfer } totalCount }\n  }\n": typeof types.EveryCent_TransfersDocument,
    "\n  mutation OverrideCriterion_Override($input: OverrideCriterionInput!, $locale: Locale) {\n    overrideCriterion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.OverrideCriterion_OverrideDocument,
    "\n  mutation RecordCoPayment_Record($input: RecordCoPaymentInput!, $locale: Locale) {\n    recordCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RecordCoPayment_RecordDocument,
    "\n  mutation RecordTraining_Attendance($input: RecordAttendanceInput!, $locale: Locale) {\n    recordAttendance(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RecordTraining_AttendanceDocument,
    "\n  mutation RecordTraining_Completion($input: RecordCompletionInput!, $locale: Locale) {\n    recordCompletion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RecordTraining_CompletionDocument,
    "\n  mutation RejectApplication_Reject($input: RejectApplicationInput!, $locale: Locale) {\n    rejectApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RejectApplication_RejectDocument,
    "\n  mutation AcceptApplication_Accept($input: AcceptApplicationInput!, $locale: Locale) {\n    acceptApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.AcceptApplication_AcceptDocument,
    "\n  query ApplicationShow_Application($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Application {\n        id\n        number\n        status\n        submittedAt\n        receiptNumber\n        waitlistNumber\n        rulesVersion\n        decidedBy\n        nextBy\n        canBeWithdrawn\n        canBeInterrupted\n        whatHappensNext(locale: $locale)\n        schemeCode\n        schemeKind\n        price { cents currency }\n        paidByScheme { cents currency }\n        reserved { cents currency }\n        coPayment { cents currency }\n        coPaid { cents currency }\n        coPaymentLeft { cents currency }\n        coPayments { id amount { cents currency } paidOn payer document cancelledAt cancelledBecause }\n        coPaymentShares { payer amount { cents currency } shareBasisPoints }\n        hoursMissed\n        programme { id title(locale: $locale) hours provider { id name } }\n        group { id code startsOn endsOn placesLeft }\n        account { id number person { givenName familyName } }\n        fundingSource { id code shortName(locale: $locale) }\n        parts {\n          fundingSource { id code shortName(locale: $locale) }\n          schemeKind\n          rulesVersion\n          pays { cents currency }\n          reserved { cents currency }\n          decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        }\n        appeal { isOpen inPlainWords(locale: $locale) }\n        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        timeline { at actor(locale: $locale) from to reason(locale: $locale) }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n": typeof types.ApplicationShow_ApplicationDocument,
    "\n  query AuditEntryList_Entry($id: ID!) {\n    node(id: $id) { ... on AuditEntry { id before after } }\n  }\n": typeof types.AuditEntryList_EntryDocument,
    "\n  mutation ApproveClaim_Approve($input: ApproveClaimInput!, $locale: Locale) {\n    approveClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.ApproveClaim_ApproveDocument,
    "\n  mutation AskForEvidence_Ask($input: AskForClaimEvidenceInput!, $locale: Locale) {\n    askForClaimEvidence(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.AskForEvidence_AskDocument,
    "\n  mutation OverrideClaim_Override($input: OverrideClaimCriterionInput!, $locale: Locale) {\n    overrideClaimCriterion(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.OverrideClaim_OverrideDocument,
    "\n  mutation RejectClaim_Reject($input: RejectClaimInput!, $locale: Locale) {\n    rejectClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RejectClaim_RejectDocument,
    "\n  mutation ReopenClaim_Reopen($input: ReopenClaimInput!, $locale: Locale) {\n    reopenClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.ReopenClaim_ReopenDocument,
    "\n  query StipendsToConfirm_Stipends($filter: ClaimFilter) {\n    consoleClaims(filter: $filter, perPage: 100) { items { id pays { cents } } totalCount }\n  }\n": typeof types.StipendsToConfirm_StipendsDocument,
    "\n  mutation StipendsToConfirm_Confirm($input: ConfirmStipendsInput!, $locale: Locale) {\n    confirmStipends(input: $input) { claims { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.StipendsToConfirm_ConfirmDocument,
    "\n  query ClaimShow_Claim($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Claim {\n        id\n        number\n        kind\n        status\n        waitingFor\n        schemeName(locale: $locale)\n        item { code name(locale: $locale) }\n        result\n        achievedOn\n        certificateNumber\n        invoiceIssuer\n        invoiceNumber\n        month\n        daysInTraining\n        cost { cents currency }\n        recognised { cents currency }\n        pays { cents currency }\n        submittedAt\n        decidedAt\n        rulesVersion\n        whatHappensNext(locale: $locale)\n        nextBy\n        missingEvidence\n        askedFor(locale: $locale)\n        hasBankAccount\n        paidOn\n        paymentReference\n        paidTo\n        canBeDecided\n        canBeReopened\n        account { id number person { givenName familyName } }\n        fundingSource { id code shortName(locale: $locale) }\n        application { id number programme { id title(locale: $locale) } group { startsOn endsOn } }\n        evidence { file kind name mediaType size addedAt url alsoIn }\n        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        timeline { at actor(locale: $locale) from to reason(locale: $locale) }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n": typeof types.ClaimShow_ClaimDocument,
    "\n  query ClaimShow_Next($after: ID) {\n    nextClaimToDecide(after: $after) { id number }\n  }\n": typeof types.ClaimShow_NextDocument,
    "\n  query DryRunChangeList_DryRun($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on DryRun {\n        id\n        inPlainWords(locale: $locale)\n        version { id number status fundingSource { id shortName(locale: $locale) } }\n      }\n    }\n  }\n": typeof types.DryRunChangeList_DryRunDocument,
    "\n  query AddOneProgramme_Found($search: String, $locale: Locale) {\n    programmes(search: $search, first: 20) { edges { node { id title(locale: $locale) provider { name } } } }\n  }\n": typeof types.AddOneProgramme_FoundDocument,
    "\n  mutation ConfirmBudget_Confirm($input: ConfirmBudgetInput!, $locale: Locale) {\n    confirmBudget(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.ConfirmBudget_ConfirmDocument,
    "\n  mutation EndSource_Close($input: FundingSourceIdInput!, $locale: Locale) {\n    closeFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.EndSource_CloseDocument,
    "\n  mutation EndSource_Archive($input: FundingSourceIdInput!, $locale: Locale) {\n    archiveFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.EndSource_ArchiveDocument,
    "\n  query PaidProgrammes_List($id: ID!, $search: String, $perPage: Int, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        paidProgrammes(search: $search, perPage: $perPage) { totalCount items { id title(locale: $locale) kind price { cents } provider { name } } }\n      }\n    }\n  }\n": typeof types.PaidProgrammes_ListDocument,
    "\n  mutation PaidProgrammes_Remove($input: RemoveSourceProgrammesInput!, $locale: Locale) {\n    removeSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.PaidProgrammes_RemoveDocument,
    "\n  query SourceProgrammes_Kinds($id: ID!) {\n    node(id: $id) { ... on FundingSource { id programmeKinds { kind available chosen } } }\n  }\n": typeof types.SourceProgrammes_KindsDocument,
    "\n  query SourceWindows_Windows($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        applicationWindows {\n          opensAt\n          closesAt\n          isOpen\n          allotment\n          figures { received decided waiting withdrawn }\n        }\n        draws {\n          id\n          code\n          status\n          opensAt\n          closesAt\n          drawAt\n          committedAt\n          frozenAt\n          revealedAt\n          decidedAt\n          stoppedAt\n          stopReason(locale: $locale)\n          ticketCount\n          downloadUrl\n          figures { applications placed waiting withoutPlace }\n        }\n      }\n    }\n  }\n": typeof types.SourceWindows_WindowsDocument,
    "\n  mutation StopDraw_Stop($input: StopDrawInput!, $locale: Locale) {\n    stopDraw(input: $input) { draw { id status stopReason(locale: $locale) } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.StopDraw_StopDocument,
    "\n  query VersionShow_Version($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSourceVersion {\n        id number status effectiveFrom createdAt createdBy publishedAt publishedBy\n        inPlainWords(locale: $locale)\n        differences(locale: $locale)\n        dryRun { id }\n      }\n    }\n  }\n": typeof types.VersionShow_VersionDocument,
    "\n  mutation SourceProgrammes_Add($input: AddSourceProgrammesInput!, $locale: Locale) {\n    addSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.SourceProgrammes_AddDocument,
    "\n  query SourceBurnDown_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        eligibleUntil\n        burnDown {\n          month\n          confirmed { cents }\n          allocated { cents }\n          reserved { cents }\n          earned { cents }\n          paid { cents }\n          lapsed { cents }\n          returned { cents }\n          other { cents }\n          committed { cents }\n          free { cents }\n        }\n        forecast {\n          basedOnMonths\n          monthly { cents }\n          runsOutOn\n          runsOutEarliest\n          runsOutLatest\n          method(locale: $locale)\n          months { month expected { cents } low { cents } high { cents } }\n        }\n      }\n    }\n  }\n": typeof types.SourceBurnDown_SourceDocument,
    "\n  mutation DryRunPanel_Start($input: StartDryRunInput!, $locale: Locale) {\n    startDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.DryRunPanel_StartDocument,
    "\n  mutation DryRunPanel_Stop($input: DryRunInput!, $locale: Locale) {\n    stopDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.DryRunPanel_StopDocument,
    "\n  mutation PublishButton_Publish($input: PublishFundingSourceVersionInput!, $locale: Locale) {\n    publishFundingSourceVersion(input: $input) { version { id number status effectiveFrom } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.PublishButton_PublishDocument,
    "\n  query RulesEditor_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        code\n        shortName(locale: $locale)\n        eligibleFrom\n        eligibleUntil\n        setup { step isDone isOptional }\n        activeVersion { id number inPlainWords(locale: $locale) rules }\n        versions { id number status rules inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }\n      }\n    }\n  }\n": typeof types.RulesEditor_SourceDocument,
    "\n  mutation RulesEditor_Save($input: UpdateFundingSourceDraftInput!, $locale: Locale) {\n    updateFundingSourceDraft(input: $input) {\n      version { id number status inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }\n      userErrors { code message(locale: $locale) path }\n    }\n  }\n": typeof types.RulesEditor_SaveDocument,
    "\n  query UseDryRun_Version($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSourceVersion {\n        id\n        dryRun {\n          id status processed toProcess isOutOfDate madeBy startedBy startedAt finishedAt\n          decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents } amountAfter { cents } gained { cents } lost { cents } inPlainWords(locale: $locale)\n          byScheme { schemeCode name(locale: $locale) decisions moreMoney lessMoney newlyEligible noLongerEligible amountBefore { cents } amountAfter { cents } }\n        }\n      }\n    }\n  }\n": typeof types.UseDryRun_VersionDocument,
    "\n  query FundingSourceShow_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        code\n        status\n        name(locale: $locale)\n        shortName(locale: $locale)\n        description(locale: $locale)\n        whoCanApply(locale: $locale)\n        howToApply(locale: $locale)\n        institution(locale: $locale)\n        contactEmail\n        contactPhone\n        eligibleFrom\n        eligibleUntil\n        programmeCount\n        requiresFourEyes\n        setup { step isDone isOptional inPlainWords(locale: $locale) }\n        budget {\n          total { cents } free { cents } granted { cents } reserved { cents } payable { cents } paid { cents } other { cents } lapsed { cents } forfeited { cents }\n        }\n        statistics { applications approved rejected started interrupted completed personsCompleted }\n        activeVersion { id number effectiveFrom inPlainWords(locale: $locale) rules }\n        versions { id number status effectiveFrom createdAt createdBy publishedAt publishedBy }\n        rounds { id name(locale: $locale) roundOn chooseBy useBy status amount { cents } processed toProcess }\n      }\n    }\n  }\n": typeof types.FundingSourceShow_SourceDocument,
    "\n  mutation GroupActions_Open($input: GroupIdInput!, $locale: Locale) {\n    openGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.GroupActions_OpenDocument,
    "\n  mutation GroupActions_Cancel($input: GroupIdInput!, $locale: Locale) {\n    cancelGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.GroupActions_CancelDocument,
    "\n  query GroupInputs_Places($id: ID!) {\n    node(id: $id) { ... on Programme { id provider { id places { id address } } } }\n  }\n": typeof types.GroupInputs_PlacesDocument,
    "\n  query LearningAccountShow_Account($id: ID!, $purpose: String!, $locale: Locale) {\n    consoleLearningAccount(id: $id, purpose: $purpose) {\n      id\n      number\n      openedOn\n      person { id givenName familyName personalCode birthDate }\n      profile { email phone municipality { code name(locale: $locale) } education employment isComplete }\n      balances {\n        fundingSource { id code shortName(locale: $locale) }\n        granted { cents } reserved { cents } spent { cents } carriedOver { cents } lapsed { cents } forfeited { cents } available { cents }\n        chooseBy\n        useBy\n      }\n      grants { id fundingSource { id shortName(locale: $locale) } amount { cents } available { cents } status grantedOn chooseBy useBy }\n      applications(first: 50) { nodes { id number status submittedAt price { cents } programme { id title(locale: $locale) } } totalCount }\n      movements(first: 50) { nodes { id at amount { cents } sentence(locale: $locale) } totalCount }\n      accessLog(first: 20) { id at actor role action purpose }\n    }\n  }\n": typeof types.LearningAccountShow_AccountDocument,
    "\n  query AccountHead_Account($id: ID!, $locale: Locale) {\n    node(id: $id) { ... on LedgerAccount { id kind label(locale: $locale) balance { cents } } }\n  }\n": typeof types.AccountHead_AccountDocument,
    "\n  query BalanceAsOf_Account($id: ID!, $at: DateTime!) {\n    node(id: $id) { ... on LedgerAccount { id balanceAsOf(at: $at) { cents } } }\n  }\n": typeof types.BalanceAsOf_AccountDocument,
    "\n  query StatementPage_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {\n    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) {\n      title(locale: $locale)\n      from\n      until\n      opening { cents }\n      received { cents }\n      spent { cents }\n      closing { cents }\n      lineCount\n      lines(first: 100) {\n        nodes { transfer at kind amount { cents } change { cents } balance { cents } sentence(locale: $locale) }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.StatementPage_StatementDocument,
    "\n  query StatementCsv_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {\n    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) { from until csv(locale: $locale) }\n  }\n": typeof types.StatementCsv_StatementDocument,
    "\n  query MoneyTrailShow_Trail($start: ID!, $locale: Locale) {\n    consoleMoneyTrail(start: $start) {\n      account { id kind label(locale: $locale) whose balance { cents } }\n      rule(locale: $locale)\n      steps {\n        key\n        after\n        direction\n        distance\n        part { cents }\n        stays { cents }\n        hidden\n        hiddenAmount { cents }\n        transfer {\n          id\n          sequence\n          at\n          kind\n          amount { cents }\n          sentence(locale: $locale)\n          debit { id kind label(locale: $locale) whose subject }\n          credit { id kind label(locale: $locale) whose subject }\n        }\n      }\n    }\n  }\n": typeof types.MoneyTrailShow_TrailDocument,
    "\n  mutation RetryMails_Retry($input: RetryMailsInput!, $locale: Locale) {\n    retryMails(input: $input) { mails { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.RetryMails_RetryDocument,
    "\n  query PayoutCreate_Sources($locale: Locale) {\n    consoleFundingSources(perPage: 100) { items { id code shortName(locale: $locale) } }\n  }\n": typeof types.PayoutCreate_SourcesDocument,
    "\n  query PayoutCreate_ToPay($fundingSource: String!, $locale: Locale) {\n    claimsToPay(fundingSource: $fundingSource) {\n      payee\n      iban\n      amount { cents currency }\n      claim { id number kind month schemeName(locale: $locale) }\n    }\n  }\n": typeof types.PayoutCreate_ToPayDocument,
    "\n  mutation PayoutCreate_Pay($input: PayClaimsInput!, $locale: Locale) {\n    payClaims(input: $input) { payout { id number } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.PayoutCreate_PayDocument,
    "\n  query PayoutShow_Payout($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Payout {\n        id\n        number\n        paidOn\n        reference\n        claimCount\n        total { cents currency }\n        recordedBy\n        recordedAt\n        fundingSource { id code shortName(locale: $locale) }\n        claims { id number kind month pays { cents currency } paidTo account { number person { givenName familyName } } }\n      }\n    }\n  }\n": typeof types.PayoutShow_PayoutDocument,
    "\n  query UnitCostPanel_Programme($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Programme {\n        id\n        unitCost { price { cents } agreed { cents } isEqual calculation(locale: $locale) fundingSource method { id name(locale: $locale) } }\n      }\n    }\n  }\n": typeof types.UnitCostPanel_ProgrammeDocument,
    "\n  mutation AccreditationForm_Record($input: RecordAccreditationInput!, $locale: Locale) {\n    recordAccreditation(input: $input) { provider { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.AccreditationForm_RecordDocument,
    "\n  query RecordAccreditation_Provider($id: ID!) {\n    provider(id: $id) {\n      id\n      name\n      accreditation { status byLv: by(locale: LV) byEn: by(locale: EN) until }\n      qualityLinks { nameLv: name(locale: LV) nameEn: name(locale: EN) url }\n    }\n  }\n": typeof types.RecordAccreditation_ProviderDocument,
    "\n  mutation EndRole_End($input: EndRoleInput!, $locale: Locale) {\n    endRole(input: $input) { roleGrant { id validUntil } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.EndRole_EndDocument,
    "\n  query RoleGrantCreate_Person($personalCode: String!) {\n    findPerson(personalCode: $personalCode) { id givenName familyName }\n  }\n": typeof types.RoleGrantCreate_PersonDocument,
    "\n  mutation ClawBack_TakeBack($input: ClawBackSettlementLineInput!, $locale: Locale) {\n    clawBackSettlementLine(input: $input) { settlement { id number } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.ClawBack_TakeBackDocument,
    "\n  mutation EndStop_End($input: EndPaymentStopInput!, $locale: Locale) {\n    endPaymentStop(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.EndStop_EndDocument,
    "\n  mutation LineActions_Object($input: ObjectToSettlementLineInput!, $locale: Locale) {\n    objectToSettlementLine(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.LineActions_ObjectDocument,
    "\n  mutation LineActions_Answer($input: AnswerObjectionInput!, $locale: Locale) {\n    answerObjection(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.LineActions_AnswerDocument,
    "\n  mutation SettlementActions_Confirm($input: SettlementInput!, $locale: Locale) {\n    confirmSettlement(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.SettlementActions_ConfirmDocument,
    "\n  query SettlementActions_Csv($id: ID!, $locale: Locale) {\n    node(id: $id) { ... on Settlement { id csv(locale: $locale) } }\n  }\n": typeof types.SettlementActions_CsvDocument,
    "\n  mutation Stop_Stop($input: StopPaymentInput!, $locale: Locale) {\n    stopPayment(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.Stop_StopDocument,
    "\n  mutation ApproveSettlement_Approve($input: SettlementInput!, $locale: Locale) {\n    approveSettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.ApproveSettlement_ApproveDocument,
    "\n  mutation PaySettlement_Pay($input: PaySettlementInput!, $locale: Locale) {\n    paySettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.PaySettlement_PayDocument,
    "\n  query SettlementShow_Settlement($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Settlement {\n        id number month status step\n        provider { id name }\n        fundingSource { id code shortName(locale: $locale) }\n        earned { cents } takenBack { cents } total { cents } stopped { cents } payable { cents }\n        openObjections confirmedBy confirmedAt approvedBy approvedAt payBy paidOn paymentReference paidBy\n        stops { ...SettlementShow_Stop }\n        lines { ...SettlementShow_Line }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n  fragment SettlementShow_Stop on PaymentStop {\n    id scope reason placedBy placedAt outcome finding endedBy endedAt\n  }\n  fragment SettlementShow_Line on SettlementLine {\n    id kind at explanation(locale: $locale) earlierStatement\n    amount { cents } takenBack { cents }\n    objection objectedBy objectedAt answer answeredBy answeredAt\n    stop { ...SettlementShow_Stop }\n    application { id number programme { id title(locale: $locale) } group { id code } }\n    transfer { id }\n  }\n": typeof types.SettlementShow_SettlementDocument,
    "\n  mutation OfferTopUp_Offer($input: CreateTopUpInput!, $locale: Locale) {\n    createTopUp(input: $input) { topUp { id number } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.OfferTopUp_OfferDocument,
    "\n  query TopUpShow_TopUp($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on TopUp {\n        id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind validUntil offeredAt\n        amount { cents } limit { cents } used { cents } free { cents }\n        uses { takenAt amount { cents } paid { cents } isReleased }\n      }\n    }\n  }\n": typeof types.TopUpShow_TopUpDocument,
    "\n  mutation TopUpShow_End($input: TopUpInput!, $locale: Locale) {\n    endTopUp(input: $input) { topUp { id status } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.TopUpShow_EndDocument,
    "\n  mutation AddRate_Add($input: AddUnitCostRateInput!, $locale: Locale) {\n    addUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.AddRate_AddDocument,
    "\n  mutation EndRate_End($input: EndUnitCostRateInput!, $locale: Locale) {\n    endUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.EndRate_EndDocument,
    "\n  query UnitCostMethodShow_Method($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on UnitCostMethod {\n        id\n        code\n        name(locale: $locale)\n        description(locale: $locale)\n        rounding\n        rates {\n          id validFrom validUntil baseTenThousandths isInForce createdAt createdBy\n          coefficients { sector name(locale: $locale) tenThousandths }\n        }\n      }\n    }\n  }\n": typeof types.UnitCostMethodShow_MethodDocument,
    "\n  mutation SessionWarning_Extend($input: ExtendSessionInput!, $locale: Locale) {\n    extendSession(input: $input) { viewer { idleEndsAt } userErrors { code message(locale: $locale) path } }\n  }\n": typeof types.SessionWarning_ExtendDocument,
    "\n  query Console_Viewer($locale: Locale) {\n    viewer {\n      person { id givenName familyName }\n      roles { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }\n      actingAs { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n": typeof types.Console_ViewerDocument,
    "\n  query WorkToday_Tiles($locale: Locale) {\n    myWorkToday { code label(locale: $locale) count resource filter }\n  }\n": typeof types.WorkToday_TilesDocument,
};
const documents: Documents = {
    "\n  fragment LedgerLines_Transfer on LedgerTransfer {\n    id\n    sequence\n    at\n    kind\n    amount { cents currency }\n    debit { id kind label(locale: $locale) }\n    credit { id kind label(locale: $locale) }\n    reason\n    reference\n    actor\n    sentence(locale: $locale)\n  }\n": types.LedgerLines_TransferFragmentDoc,
    "\n  query VocabularyPicker_Entries($vocabulary: Vocabulary!, $locale: Locale) {\n    vocabulary(vocabulary: $vocabulary) { id code name(locale: $locale) }\n  }\n": types.VocabularyPicker_EntriesDocument,
    "\n  mutation RoleSwitch_Switch($input: SwitchRoleInput!, $locale: Locale) {\n    switchRole(input: $input) { viewer { actingAs { role } } userErrors { code message(locale: $locale) path } }\n  }\n": types.RoleSwitch_SwitchDocument,
    "\n  query AllocationRoundCreate_Plan($id: ID!) {\n    node(id: $id) { ... on FundingSource { id activeVersion { id rules } rounds { id roundOn } } }\n  }\n": types.AllocationRoundCreate_PlanDocument,
    "\n  query AllocationRoundShow_Round($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on AllocationRound {\n        id\n        name(locale: $locale)\n        fundingSource { id code shortName(locale: $locale) budget { free { cents } } }\n        roundOn windowFrom windowUntil chooseBy useBy status approvedBy approvedAt processed toProcess\n        amount { cents }\n        rulesVersion\n        newerRules { version amount { cents } }\n        preview { ...AllocationRoundShow_Counts }\n        report { ...AllocationRoundShow_Counts }\n      }\n    }\n  }\n  fragment AllocationRoundShow_Counts on RoundPreview {\n    receiving leftOut computedAt\n    amount { cents }\n    lines { reason label(locale: $locale) persons amount { cents } }\n  }\n": types.AllocationRoundShow_RoundDocument,
    "\n  mutation NewerRulesNotice_Renew($input: RoundInput!, $locale: Locale) {\n    renewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.NewerRulesNotice_RenewDocument,
    "\n  mutation RoundActions_Preview($input: RoundInput!, $locale: Locale) {\n    previewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RoundActions_PreviewDocument,
    "\n  mutation RoundActions_Approve($input: RoundInput!, $locale: Locale) {\n    approveAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RoundActions_ApproveDocument,
    "\n  mutation RoundActions_Run($input: RunAllocationRoundInput!, $locale: Locale) {\n    runAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RoundActions_RunDocument,
    "\n  mutation RoundActions_Stop($input: RoundInput!, $locale: Locale) {\n    stopAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RoundActions_StopDocument,
    "\n  mutation CancelCoPayment_Cancel($input: CancelCoPaymentInput!, $locale: Locale) {\n    cancelCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.CancelCoPayment_CancelDocument,
    "\n  query EveryCent_Transfers($filter: LedgerTransferFilter, $locale: Locale) {\n    consoleLedgerTransfers(filter: $filter, page: 1, perPage: 50) { items { ...LedgerLines_Transfer } totalCount }\n  }\n": types.EveryCent_TransfersDocument,
    "\n  mutation OverrideCriterion_Override($input: OverrideCriterionInput!, $locale: Locale) {\n    overrideCriterion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.OverrideCriterion_OverrideDocument,
    "\n  mutation RecordCoPayment_Record($input: RecordCoPaymentInput!, $locale: Locale) {\n    recordCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.RecordCoPayment_RecordDocument,
    "\n  mutation RecordTraining_Attendance($input: RecordAttendanceInput!, $locale: Locale) {\n    recordAttendance(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RecordTraining_AttendanceDocument,
    "\n  mutation RecordTraining_Completion($input: RecordCompletionInput!, $locale: Locale) {\n    recordCompletion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RecordTraining_CompletionDocument,
    "\n  mutation RejectApplication_Reject($input: RejectApplicationInput!, $locale: Locale) {\n    rejectApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RejectApplication_RejectDocument,
    "\n  mutation AcceptApplication_Accept($input: AcceptApplicationInput!, $locale: Locale) {\n    acceptApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.AcceptApplication_AcceptDocument,
    "\n  query ApplicationShow_Application($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Application {\n        id\n        number\n        status\n        submittedAt\n        receiptNumber\n        waitlistNumber\n        rulesVersion\n        decidedBy\n        nextBy\n        canBeWithdrawn\n        canBeInterrupted\n        whatHappensNext(locale: $locale)\n        schemeCode\n        schemeKind\n        price { cents currency }\n        paidByScheme { cents currency }\n        reserved { cents currency }\n        coPayment { cents currency }\n        coPaid { cents currency }\n        coPaymentLeft { cents currency }\n        coPayments { id amount { cents currency } paidOn payer document cancelledAt cancelledBecause }\n        coPaymentShares { payer amount { cents currency } shareBasisPoints }\n        hoursMissed\n        programme { id title(locale: $locale) hours provider { id name } }\n        group { id code startsOn endsOn placesLeft }\n        account { id number person { givenName familyName } }\n        fundingSource { id code shortName(locale: $locale) }\n        parts {\n          fundingSource { id code shortName(locale: $locale) }\n          schemeKind\n          rulesVersion\n          pays { cents currency }\n          reserved { cents currency }\n          decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        }\n        appeal { isOpen inPlainWords(locale: $locale) }\n        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        timeline { at actor(locale: $locale) from to reason(locale: $locale) }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n": types.ApplicationShow_ApplicationDocument,
    "\n  query AuditEntryList_Entry($id: ID!) {\n    node(id: $id) { ... on AuditEntry { id before after } }\n  }\n": types.AuditEntryList_EntryDocument,
    "\n  mutation ApproveClaim_Approve($input: ApproveClaimInput!, $locale: Locale) {\n    approveClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.ApproveClaim_ApproveDocument,
    "\n  mutation AskForEvidence_Ask($input: AskForClaimEvidenceInput!, $locale: Locale) {\n    askForClaimEvidence(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.AskForEvidence_AskDocument,
    "\n  mutation OverrideClaim_Override($input: OverrideClaimCriterionInput!, $locale: Locale) {\n    overrideClaimCriterion(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.OverrideClaim_OverrideDocument,
    "\n  mutation RejectClaim_Reject($input: RejectClaimInput!, $locale: Locale) {\n    rejectClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.RejectClaim_RejectDocument,
    "\n  mutation ReopenClaim_Reopen($input: ReopenClaimInput!, $locale: Locale) {\n    reopenClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.ReopenClaim_ReopenDocument,
    "\n  query StipendsToConfirm_Stipends($filter: ClaimFilter) {\n    consoleClaims(filter: $filter, perPage: 100) { items { id pays { cents } } totalCount }\n  }\n": types.StipendsToConfirm_StipendsDocument,
    "\n  mutation StipendsToConfirm_Confirm($input: ConfirmStipendsInput!, $locale: Locale) {\n    confirmStipends(input: $input) { claims { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.StipendsToConfirm_ConfirmDocument,
    "\n  query ClaimShow_Claim($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Claim {\n        id\n        number\n        kind\n        status\n        waitingFor\n        schemeName(locale: $locale)\n        item { code name(locale: $locale) }\n        result\n        achievedOn\n        certificateNumber\n        invoiceIssuer\n        invoiceNumber\n        month\n        daysInTraining\n        cost { cents currency }\n        recognised { cents currency }\n        pays { cents currency }\n        submittedAt\n        decidedAt\n        rulesVersion\n        whatHappensNext(locale: $locale)\n        nextBy\n        missingEvidence\n        askedFor(locale: $locale)\n        hasBankAccount\n        paidOn\n        paymentReference\n        paidTo\n        canBeDecided\n        canBeReopened\n        account { id number person { givenName familyName } }\n        fundingSource { id code shortName(locale: $locale) }\n        application { id number programme { id title(locale: $locale) } group { startsOn endsOn } }\n        evidence { file kind name mediaType size addedAt url alsoIn }\n        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        timeline { at actor(locale: $locale) from to reason(locale: $locale) }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n": types.ClaimShow_ClaimDocument,
    "\n  query ClaimShow_Next($after: ID) {\n    nextClaimToDecide(after: $after) { id number }\n  }\n": types.ClaimShow_NextDocument,
    "\n  query DryRunChangeList_DryRun($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on DryRun {\n        id\n        inPlainWords(locale: $locale)\n        version { id number status fundingSource { id shortName(locale: $locale) } }\n      }\n    }\n  }\n": types.DryRunChangeList_DryRunDocument,
    "\n  query AddOneProgramme_Found($search: String, $locale: Locale) {\n    programmes(search: $search, first: 20) { edges { node { id title(locale: $locale) provider { name } } } }\n  }\n": types.AddOneProgramme_FoundDocument,
    "\n  mutation ConfirmBudget_Confirm($input: ConfirmBudgetInput!, $locale: Locale) {\n    confirmBudget(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.ConfirmBudget_ConfirmDocument,
    "\n  mutation EndSource_Close($input: FundingSourceIdInput!, $locale: Locale) {\n    closeFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.EndSource_CloseDocument,
    "\n  mutation EndSource_Archive($input: FundingSourceIdInput!, $locale: Locale) {\n    archiveFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.EndSource_ArchiveDocument,
    "\n  query PaidProgrammes_List($id: ID!, $search: String, $perPage: Int, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        paidProgrammes(search: $search, perPage: $perPage) { totalCount items { id title(locale: $locale) kind price { cents } provider { name } } }\n      }\n    }\n  }\n": types.PaidProgrammes_ListDocument,
    "\n  mutation PaidProgrammes_Remove($input: RemoveSourceProgrammesInput!, $locale: Locale) {\n    removeSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.PaidProgrammes_RemoveDocument,
    "\n  query SourceProgrammes_Kinds($id: ID!) {\n    node(id: $id) { ... on FundingSource { id programmeKinds { kind available chosen } } }\n  }\n": types.SourceProgrammes_KindsDocument,
    "\n  query SourceWindows_Windows($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        applicationWindows {\n          opensAt\n          closesAt\n          isOpen\n          allotment\n          figures { received decided waiting withdrawn }\n        }\n        draws {\n          id\n          code\n          status\n          opensAt\n          closesAt\n          drawAt\n          committedAt\n          frozenAt\n          revealedAt\n          decidedAt\n          stoppedAt\n          stopReason(locale: $locale)\n          ticketCount\n          downloadUrl\n          figures { applications placed waiting withoutPlace }\n        }\n      }\n    }\n  }\n": types.SourceWindows_WindowsDocument,
    "\n  mutation StopDraw_Stop($input: StopDrawInput!, $locale: Locale) {\n    stopDraw(input: $input) { draw { id status stopReason(locale: $locale) } userErrors { code message(locale: $locale) path } }\n  }\n": types.StopDraw_StopDocument,
    "\n  query VersionShow_Version($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSourceVersion {\n        id number status effectiveFrom createdAt createdBy publishedAt publishedBy\n        inPlainWords(locale: $locale)\n        differences(locale: $locale)\n        dryRun { id }\n      }\n    }\n  }\n": types.VersionShow_VersionDocument,
    "\n  mutation SourceProgrammes_Add($input: AddSourceProgrammesInput!, $locale: Locale) {\n    addSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.SourceProgrammes_AddDocument,
    "\n  query SourceBurnDown_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        eligibleUntil\n        burnDown {\n          month\n          confirmed { cents }\n          allocated { cents }\n          reserved { cents }\n          earned { cents }\n          paid { cents }\n          lapsed { cents }\n          returned { cents }\n          other { cents }\n          committed { cents }\n          free { cents }\n        }\n        forecast {\n          basedOnMonths\n          monthly { cents }\n          runsOutOn\n          runsOutEarliest\n          runsOutLatest\n          method(locale: $locale)\n          months { month expected { cents } low { cents } high { cents } }\n        }\n      }\n    }\n  }\n": types.SourceBurnDown_SourceDocument,
    "\n  mutation DryRunPanel_Start($input: StartDryRunInput!, $locale: Locale) {\n    startDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.DryRunPanel_StartDocument,
    "\n  mutation DryRunPanel_Stop($input: DryRunInput!, $locale: Locale) {\n    stopDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.DryRunPanel_StopDocument,
    "\n  mutation PublishButton_Publish($input: PublishFundingSourceVersionInput!, $locale: Locale) {\n    publishFundingSourceVersion(input: $input) { version { id number status effectiveFrom } userErrors { code message(locale: $locale) path } }\n  }\n": types.PublishButton_PublishDocument,
    "\n  query RulesEditor_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        code\n        shortName(locale: $locale)\n        eligibleFrom\n        eligibleUntil\n        setup { step isDone isOptional }\n        activeVersion { id number inPlainWords(locale: $locale) rules }\n        versions { id number status rules inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }\n      }\n    }\n  }\n": types.RulesEditor_SourceDocument,
    "\n  mutation RulesEditor_Save($input: UpdateFundingSourceDraftInput!, $locale: Locale) {\n    updateFundingSourceDraft(input: $input) {\n      version { id number status inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }\n      userErrors { code message(locale: $locale) path }\n    }\n  }\n": types.RulesEditor_SaveDocument,
    "\n  query UseDryRun_Version($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSourceVersion {\n        id\n        dryRun {\n          id status processed toProcess isOutOfDate madeBy startedBy startedAt finishedAt\n          decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents } amountAfter { cents } gained { cents } lost { cents } inPlainWords(locale: $locale)\n          byScheme { schemeCode name(locale: $locale) decisions moreMoney lessMoney newlyEligible noLongerEligible amountBefore { cents } amountAfter { cents } }\n        }\n      }\n    }\n  }\n": types.UseDryRun_VersionDocument,
    "\n  query FundingSourceShow_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        code\n        status\n        name(locale: $locale)\n        shortName(locale: $locale)\n        description(locale: $locale)\n        whoCanApply(locale: $locale)\n        howToApply(locale: $locale)\n        institution(locale: $locale)\n        contactEmail\n        contactPhone\n        eligibleFrom\n        eligibleUntil\n        programmeCount\n        requiresFourEyes\n        setup { step isDone isOptional inPlainWords(locale: $locale) }\n        budget {\n          total { cents } free { cents } granted { cents } reserved { cents } payable { cents } paid { cents } other { cents } lapsed { cents } forfeited { cents }\n        }\n        statistics { applications approved rejected started interrupted completed personsCompleted }\n        activeVersion { id number effectiveFrom inPlainWords(locale: $locale) rules }\n        versions { id number status effectiveFrom createdAt createdBy publishedAt publishedBy }\n        rounds { id name(locale: $locale) roundOn chooseBy useBy status amount { cents } processed toProcess }\n      }\n    }\n  }\n": types.FundingSourceShow_SourceDocument,
    "\n  mutation GroupActions_Open($input: GroupIdInput!, $locale: Locale) {\n    openGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.GroupActions_OpenDocument,
    "\n  mutation GroupActions_Cancel($input: GroupIdInput!, $locale: Locale) {\n    cancelGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.GroupActions_CancelDocument,
    "\n  query GroupInputs_Places($id: ID!) {\n    node(id: $id) { ... on Programme { id provider { id places { id address } } } }\n  }\n": types.GroupInputs_PlacesDocument,
    "\n  query LearningAccountShow_Account($id: ID!, $purpose: String!, $locale: Locale) {\n    consoleLearningAccount(id: $id, purpose: $purpose) {\n      id\n      number\n      openedOn\n      person { id givenName familyName personalCode birthDate }\n      profile { email phone municipality { code name(locale: $locale) } education employment isComplete }\n      balances {\n        fundingSource { id code shortName(locale: $locale) }\n        granted { cents } reserved { cents } spent { cents } carriedOver { cents } lapsed { cents } forfeited { cents } available { cents }\n        chooseBy\n        useBy\n      }\n      grants { id fundingSource { id shortName(locale: $locale) } amount { cents } available { cents } status grantedOn chooseBy useBy }\n      applications(first: 50) { nodes { id number status submittedAt price { cents } programme { id title(locale: $locale) } } totalCount }\n      movements(first: 50) { nodes { id at amount { cents } sentence(locale: $locale) } totalCount }\n      accessLog(first: 20) { id at actor role action purpose }\n    }\n  }\n": types.LearningAccountShow_AccountDocument,
    "\n  query AccountHead_Account($id: ID!, $locale: Locale) {\n    node(id: $id) { ... on LedgerAccount { id kind label(locale: $locale) balance { cents } } }\n  }\n": types.AccountHead_AccountDocument,
    "\n  query BalanceAsOf_Account($id: ID!, $at: DateTime!) {\n    node(id: $id) { ... on LedgerAccount { id balanceAsOf(at: $at) { cents } } }\n  }\n": types.BalanceAsOf_AccountDocument,
    "\n  query StatementPage_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {\n    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) {\n      title(locale: $locale)\n      from\n      until\n      opening { cents }\n      received { cents }\n      spent { cents }\n      closing { cents }\n      lineCount\n      lines(first: 100) {\n        nodes { transfer at kind amount { cents } change { cents } balance { cents } sentence(locale: $locale) }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.StatementPage_StatementDocument,
    "\n  query StatementCsv_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {\n    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) { from until csv(locale: $locale) }\n  }\n": types.StatementCsv_StatementDocument,
    "\n  query MoneyTrailShow_Trail($start: ID!, $locale: Locale) {\n    consoleMoneyTrail(start: $start) {\n      account { id kind label(locale: $locale) whose balance { cents } }\n      rule(locale: $locale)\n      steps {\n        key\n        after\n        direction\n        distance\n        part { cents }\n        stays { cents }\n        hidden\n        hiddenAmount { cents }\n        transfer {\n          id\n          sequence\n          at\n          kind\n          amount { cents }\n          sentence(locale: $locale)\n          debit { id kind label(locale: $locale) whose subject }\n          credit { id kind label(locale: $locale) whose subject }\n        }\n      }\n    }\n  }\n": types.MoneyTrailShow_TrailDocument,
    "\n  mutation RetryMails_Retry($input: RetryMailsInput!, $locale: Locale) {\n    retryMails(input: $input) { mails { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.RetryMails_RetryDocument,
    "\n  query PayoutCreate_Sources($locale: Locale) {\n    consoleFundingSources(perPage: 100) { items { id code shortName(locale: $locale) } }\n  }\n": types.PayoutCreate_SourcesDocument,
    "\n  query PayoutCreate_ToPay($fundingSource: String!, $locale: Locale) {\n    claimsToPay(fundingSource: $fundingSource) {\n      payee\n      iban\n      amount { cents currency }\n      claim { id number kind month schemeName(locale: $locale) }\n    }\n  }\n": types.PayoutCreate_ToPayDocument,
    "\n  mutation PayoutCreate_Pay($input: PayClaimsInput!, $locale: Locale) {\n    payClaims(input: $input) { payout { id number } userErrors { code message(locale: $locale) path } }\n  }\n": types.PayoutCreate_PayDocument,
    "\n  query PayoutShow_Payout($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Payout {\n        id\n        number\n        paidOn\n        reference\n        claimCount\n        total { cents currency }\n        recordedBy\n        recordedAt\n        fundingSource { id code shortName(locale: $locale) }\n        claims { id number kind month pays { cents currency } paidTo account { number person { givenName familyName } } }\n      }\n    }\n  }\n": types.PayoutShow_PayoutDocument,
    "\n  query UnitCostPanel_Programme($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Programme {\n        id\n        unitCost { price { cents } agreed { cents } isEqual calculation(locale: $locale) fundingSource method { id name(locale: $locale) } }\n      }\n    }\n  }\n": types.UnitCostPanel_ProgrammeDocument,
    "\n  mutation AccreditationForm_Record($input: RecordAccreditationInput!, $locale: Locale) {\n    recordAccreditation(input: $input) { provider { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.AccreditationForm_RecordDocument,
    "\n  query RecordAccreditation_Provider($id: ID!) {\n    provider(id: $id) {\n      id\n      name\n      accreditation { status byLv: by(locale: LV) byEn: by(locale: EN) until }\n      qualityLinks { nameLv: name(locale: LV) nameEn: name(locale: EN) url }\n    }\n  }\n": types.RecordAccreditation_ProviderDocument,
    "\n  mutation EndRole_End($input: EndRoleInput!, $locale: Locale) {\n    endRole(input: $input) { roleGrant { id validUntil } userErrors { code message(locale: $locale) path } }\n  }\n": types.EndRole_EndDocument,
    "\n  query RoleGrantCreate_Person($personalCode: String!) {\n    findPerson(personalCode: $personalCode) { id givenName familyName }\n  }\n": types.RoleGrantCreate_PersonDocument,
    "\n  mutation ClawBack_TakeBack($input: ClawBackSettlementLineInput!, $locale: Locale) {\n    clawBackSettlementLine(input: $input) { settlement { id number } userErrors { code message(locale: $locale) path } }\n  }\n": types.ClawBack_TakeBackDocument,
    "\n  mutation EndStop_End($input: EndPaymentStopInput!, $locale: Locale) {\n    endPaymentStop(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.EndStop_EndDocument,
    "\n  mutation LineActions_Object($input: ObjectToSettlementLineInput!, $locale: Locale) {\n    objectToSettlementLine(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n": types.LineActions_ObjectDocument,
    "\n  mutation LineActions_Answer($input: AnswerObjectionInput!, $locale: Locale) {\n    answerObjection(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n": types.LineActions_AnswerDocument,
    "\n  mutation SettlementActions_Confirm($input: SettlementInput!, $locale: Locale) {\n    confirmSettlement(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n": types.SettlementActions_ConfirmDocument,
    "\n  query SettlementActions_Csv($id: ID!, $locale: Locale) {\n    node(id: $id) { ... on Settlement { id csv(locale: $locale) } }\n  }\n": types.SettlementActions_CsvDocument,
    "\n  mutation Stop_Stop($input: StopPaymentInput!, $locale: Locale) {\n    stopPayment(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.Stop_StopDocument,
    "\n  mutation ApproveSettlement_Approve($input: SettlementInput!, $locale: Locale) {\n    approveSettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.ApproveSettlement_ApproveDocument,
    "\n  mutation PaySettlement_Pay($input: PaySettlementInput!, $locale: Locale) {\n    paySettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.PaySettlement_PayDocument,
    "\n  query SettlementShow_Settlement($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Settlement {\n        id number month status step\n        provider { id name }\n        fundingSource { id code shortName(locale: $locale) }\n        earned { cents } takenBack { cents } total { cents } stopped { cents } payable { cents }\n        openObjections confirmedBy confirmedAt approvedBy approvedAt payBy paidOn paymentReference paidBy\n        stops { ...SettlementShow_Stop }\n        lines { ...SettlementShow_Line }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n  fragment SettlementShow_Stop on PaymentStop {\n    id scope reason placedBy placedAt outcome finding endedBy endedAt\n  }\n  fragment SettlementShow_Line on SettlementLine {\n    id kind at explanation(locale: $locale) earlierStatement\n    amount { cents } takenBack { cents }\n    objection objectedBy objectedAt answer answeredBy answeredAt\n    stop { ...SettlementShow_Stop }\n    application { id number programme { id title(locale: $locale) } group { id code } }\n    transfer { id }\n  }\n": types.SettlementShow_SettlementDocument,
    "\n  mutation OfferTopUp_Offer($input: CreateTopUpInput!, $locale: Locale) {\n    createTopUp(input: $input) { topUp { id number } userErrors { code message(locale: $locale) path } }\n  }\n": types.OfferTopUp_OfferDocument,
    "\n  query TopUpShow_TopUp($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on TopUp {\n        id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind validUntil offeredAt\n        amount { cents } limit { cents } used { cents } free { cents }\n        uses { takenAt amount { cents } paid { cents } isReleased }\n      }\n    }\n  }\n": types.TopUpShow_TopUpDocument,
    "\n  mutation TopUpShow_End($input: TopUpInput!, $locale: Locale) {\n    endTopUp(input: $input) { topUp { id status } userErrors { code message(locale: $locale) path } }\n  }\n": types.TopUpShow_EndDocument,
    "\n  mutation AddRate_Add($input: AddUnitCostRateInput!, $locale: Locale) {\n    addUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.AddRate_AddDocument,
    "\n  mutation EndRate_End($input: EndUnitCostRateInput!, $locale: Locale) {\n    endUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }\n  }\n": types.EndRate_EndDocument,
    "\n  query UnitCostMethodShow_Method($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on UnitCostMethod {\n        id\n        code\n        name(locale: $locale)\n        description(locale: $locale)\n        rounding\n        rates {\n          id validFrom validUntil baseTenThousandths isInForce createdAt createdBy\n          coefficients { sector name(locale: $locale) tenThousandths }\n        }\n      }\n    }\n  }\n": types.UnitCostMethodShow_MethodDocument,
    "\n  mutation SessionWarning_Extend($input: ExtendSessionInput!, $locale: Locale) {\n    extendSession(input: $input) { viewer { idleEndsAt } userErrors { code message(locale: $locale) path } }\n  }\n": types.SessionWarning_ExtendDocument,
    "\n  query Console_Viewer($locale: Locale) {\n    viewer {\n      person { id givenName familyName }\n      roles { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }\n      actingAs { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n": types.Console_ViewerDocument,
    "\n  query WorkToday_Tiles($locale: Locale) {\n    myWorkToday { code label(locale: $locale) count resource filter }\n  }\n": types.WorkToday_TilesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerLines_Transfer on LedgerTransfer {\n    id\n    sequence\n    at\n    kind\n    amount { cents currency }\n    debit { id kind label(locale: $locale) }\n    credit { id kind label(locale: $locale) }\n    reason\n    reference\n    actor\n    sentence(locale: $locale)\n  }\n"): typeof import('./graphql').LedgerLines_TransferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VocabularyPicker_Entries($vocabulary: Vocabulary!, $locale: Locale) {\n    vocabulary(vocabulary: $vocabulary) { id code name(locale: $locale) }\n  }\n"): typeof import('./graphql').VocabularyPicker_EntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoleSwitch_Switch($input: SwitchRoleInput!, $locale: Locale) {\n    switchRole(input: $input) { viewer { actingAs { role } } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RoleSwitch_SwitchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationRoundCreate_Plan($id: ID!) {\n    node(id: $id) { ... on FundingSource { id activeVersion { id rules } rounds { id roundOn } } }\n  }\n"): typeof import('./graphql').AllocationRoundCreate_PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationRoundShow_Round($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on AllocationRound {\n        id\n        name(locale: $locale)\n        fundingSource { id code shortName(locale: $locale) budget { free { cents } } }\n        roundOn windowFrom windowUntil chooseBy useBy status approvedBy approvedAt processed toProcess\n        amount { cents }\n        rulesVersion\n        newerRules { version amount { cents } }\n        preview { ...AllocationRoundShow_Counts }\n        report { ...AllocationRoundShow_Counts }\n      }\n    }\n  }\n  fragment AllocationRoundShow_Counts on RoundPreview {\n    receiving leftOut computedAt\n    amount { cents }\n    lines { reason label(locale: $locale) persons amount { cents } }\n  }\n"): typeof import('./graphql').AllocationRoundShow_RoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewerRulesNotice_Renew($input: RoundInput!, $locale: Locale) {\n    renewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').NewerRulesNotice_RenewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoundActions_Preview($input: RoundInput!, $locale: Locale) {\n    previewAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RoundActions_PreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoundActions_Approve($input: RoundInput!, $locale: Locale) {\n    approveAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RoundActions_ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoundActions_Run($input: RunAllocationRoundInput!, $locale: Locale) {\n    runAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RoundActions_RunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RoundActions_Stop($input: RoundInput!, $locale: Locale) {\n    stopAllocationRound(input: $input) { round { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RoundActions_StopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCoPayment_Cancel($input: CancelCoPaymentInput!, $locale: Locale) {\n    cancelCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').CancelCoPayment_CancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EveryCent_Transfers($filter: LedgerTransferFilter, $locale: Locale) {\n    consoleLedgerTransfers(filter: $filter, page: 1, perPage: 50) { items { ...LedgerLines_Transfer } totalCount }\n  }\n"): typeof import('./graphql').EveryCent_TransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideCriterion_Override($input: OverrideCriterionInput!, $locale: Locale) {\n    overrideCriterion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').OverrideCriterion_OverrideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCoPayment_Record($input: RecordCoPaymentInput!, $locale: Locale) {\n    recordCoPayment(input: $input) { application { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RecordCoPayment_RecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTraining_Attendance($input: RecordAttendanceInput!, $locale: Locale) {\n    recordAttendance(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RecordTraining_AttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTraining_Completion($input: RecordCompletionInput!, $locale: Locale) {\n    recordCompletion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RecordTraining_CompletionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectApplication_Reject($input: RejectApplicationInput!, $locale: Locale) {\n    rejectApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RejectApplication_RejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptApplication_Accept($input: AcceptApplicationInput!, $locale: Locale) {\n    acceptApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').AcceptApplication_AcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationShow_Application($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Application {\n        id\n        number\n        status\n        submittedAt\n        receiptNumber\n        waitlistNumber\n        rulesVersion\n        decidedBy\n        nextBy\n        canBeWithdrawn\n        canBeInterrupted\n        whatHappensNext(locale: $locale)\n        schemeCode\n        schemeKind\n        price { cents currency }\n        paidByScheme { cents currency }\n        reserved { cents currency }\n        coPayment { cents currency }\n        coPaid { cents currency }\n        coPaymentLeft { cents currency }\n        coPayments { id amount { cents currency } paidOn payer document cancelledAt cancelledBecause }\n        coPaymentShares { payer amount { cents currency } shareBasisPoints }\n        hoursMissed\n        programme { id title(locale: $locale) hours provider { id name } }\n        group { id code startsOn endsOn placesLeft }\n        account { id number person { givenName familyName } }\n        fundingSource { id code shortName(locale: $locale) }\n        parts {\n          fundingSource { id code shortName(locale: $locale) }\n          schemeKind\n          rulesVersion\n          pays { cents currency }\n          reserved { cents currency }\n          decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        }\n        appeal { isOpen inPlainWords(locale: $locale) }\n        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        timeline { at actor(locale: $locale) from to reason(locale: $locale) }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n"): typeof import('./graphql').ApplicationShow_ApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntryList_Entry($id: ID!) {\n    node(id: $id) { ... on AuditEntry { id before after } }\n  }\n"): typeof import('./graphql').AuditEntryList_EntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveClaim_Approve($input: ApproveClaimInput!, $locale: Locale) {\n    approveClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').ApproveClaim_ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForEvidence_Ask($input: AskForClaimEvidenceInput!, $locale: Locale) {\n    askForClaimEvidence(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').AskForEvidence_AskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideClaim_Override($input: OverrideClaimCriterionInput!, $locale: Locale) {\n    overrideClaimCriterion(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').OverrideClaim_OverrideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectClaim_Reject($input: RejectClaimInput!, $locale: Locale) {\n    rejectClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RejectClaim_RejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenClaim_Reopen($input: ReopenClaimInput!, $locale: Locale) {\n    reopenClaim(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').ReopenClaim_ReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StipendsToConfirm_Stipends($filter: ClaimFilter) {\n    consoleClaims(filter: $filter, perPage: 100) { items { id pays { cents } } totalCount }\n  }\n"): typeof import('./graphql').StipendsToConfirm_StipendsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StipendsToConfirm_Confirm($input: ConfirmStipendsInput!, $locale: Locale) {\n    confirmStipends(input: $input) { claims { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').StipendsToConfirm_ConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimShow_Claim($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Claim {\n        id\n        number\n        kind\n        status\n        waitingFor\n        schemeName(locale: $locale)\n        item { code name(locale: $locale) }\n        result\n        achievedOn\n        certificateNumber\n        invoiceIssuer\n        invoiceNumber\n        month\n        daysInTraining\n        cost { cents currency }\n        recognised { cents currency }\n        pays { cents currency }\n        submittedAt\n        decidedAt\n        rulesVersion\n        whatHappensNext(locale: $locale)\n        nextBy\n        missingEvidence\n        askedFor(locale: $locale)\n        hasBankAccount\n        paidOn\n        paymentReference\n        paidTo\n        canBeDecided\n        canBeReopened\n        account { id number person { givenName familyName } }\n        fundingSource { id code shortName(locale: $locale) }\n        application { id number programme { id title(locale: $locale) } group { startsOn endsOn } }\n        evidence { file kind name mediaType size addedAt url alsoIn }\n        decision { code result sentence(locale: $locale) fact(locale: $locale) isOverridden origin register readAt remedy(locale: $locale) }\n        timeline { at actor(locale: $locale) from to reason(locale: $locale) }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimShow_ClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimShow_Next($after: ID) {\n    nextClaimToDecide(after: $after) { id number }\n  }\n"): typeof import('./graphql').ClaimShow_NextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DryRunChangeList_DryRun($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on DryRun {\n        id\n        inPlainWords(locale: $locale)\n        version { id number status fundingSource { id shortName(locale: $locale) } }\n      }\n    }\n  }\n"): typeof import('./graphql').DryRunChangeList_DryRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AddOneProgramme_Found($search: String, $locale: Locale) {\n    programmes(search: $search, first: 20) { edges { node { id title(locale: $locale) provider { name } } } }\n  }\n"): typeof import('./graphql').AddOneProgramme_FoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmBudget_Confirm($input: ConfirmBudgetInput!, $locale: Locale) {\n    confirmBudget(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').ConfirmBudget_ConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSource_Close($input: FundingSourceIdInput!, $locale: Locale) {\n    closeFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').EndSource_CloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSource_Archive($input: FundingSourceIdInput!, $locale: Locale) {\n    archiveFundingSource(input: $input) { fundingSource { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').EndSource_ArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaidProgrammes_List($id: ID!, $search: String, $perPage: Int, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        paidProgrammes(search: $search, perPage: $perPage) { totalCount items { id title(locale: $locale) kind price { cents } provider { name } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PaidProgrammes_ListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PaidProgrammes_Remove($input: RemoveSourceProgrammesInput!, $locale: Locale) {\n    removeSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').PaidProgrammes_RemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceProgrammes_Kinds($id: ID!) {\n    node(id: $id) { ... on FundingSource { id programmeKinds { kind available chosen } } }\n  }\n"): typeof import('./graphql').SourceProgrammes_KindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceWindows_Windows($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        applicationWindows {\n          opensAt\n          closesAt\n          isOpen\n          allotment\n          figures { received decided waiting withdrawn }\n        }\n        draws {\n          id\n          code\n          status\n          opensAt\n          closesAt\n          drawAt\n          committedAt\n          frozenAt\n          revealedAt\n          decidedAt\n          stoppedAt\n          stopReason(locale: $locale)\n          ticketCount\n          downloadUrl\n          figures { applications placed waiting withoutPlace }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SourceWindows_WindowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopDraw_Stop($input: StopDrawInput!, $locale: Locale) {\n    stopDraw(input: $input) { draw { id status stopReason(locale: $locale) } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').StopDraw_StopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionShow_Version($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSourceVersion {\n        id number status effectiveFrom createdAt createdBy publishedAt publishedBy\n        inPlainWords(locale: $locale)\n        differences(locale: $locale)\n        dryRun { id }\n      }\n    }\n  }\n"): typeof import('./graphql').VersionShow_VersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SourceProgrammes_Add($input: AddSourceProgrammesInput!, $locale: Locale) {\n    addSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').SourceProgrammes_AddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceBurnDown_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        eligibleUntil\n        burnDown {\n          month\n          confirmed { cents }\n          allocated { cents }\n          reserved { cents }\n          earned { cents }\n          paid { cents }\n          lapsed { cents }\n          returned { cents }\n          other { cents }\n          committed { cents }\n          free { cents }\n        }\n        forecast {\n          basedOnMonths\n          monthly { cents }\n          runsOutOn\n          runsOutEarliest\n          runsOutLatest\n          method(locale: $locale)\n          months { month expected { cents } low { cents } high { cents } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SourceBurnDown_SourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DryRunPanel_Start($input: StartDryRunInput!, $locale: Locale) {\n    startDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').DryRunPanel_StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DryRunPanel_Stop($input: DryRunInput!, $locale: Locale) {\n    stopDryRun(input: $input) { dryRun { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').DryRunPanel_StopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishButton_Publish($input: PublishFundingSourceVersionInput!, $locale: Locale) {\n    publishFundingSourceVersion(input: $input) { version { id number status effectiveFrom } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').PublishButton_PublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RulesEditor_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        code\n        shortName(locale: $locale)\n        eligibleFrom\n        eligibleUntil\n        setup { step isDone isOptional }\n        activeVersion { id number inPlainWords(locale: $locale) rules }\n        versions { id number status rules inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }\n      }\n    }\n  }\n"): typeof import('./graphql').RulesEditor_SourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RulesEditor_Save($input: UpdateFundingSourceDraftInput!, $locale: Locale) {\n    updateFundingSourceDraft(input: $input) {\n      version { id number status inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) }\n      userErrors { code message(locale: $locale) path }\n    }\n  }\n"): typeof import('./graphql').RulesEditor_SaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UseDryRun_Version($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSourceVersion {\n        id\n        dryRun {\n          id status processed toProcess isOutOfDate madeBy startedBy startedAt finishedAt\n          decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents } amountAfter { cents } gained { cents } lost { cents } inPlainWords(locale: $locale)\n          byScheme { schemeCode name(locale: $locale) decisions moreMoney lessMoney newlyEligible noLongerEligible amountBefore { cents } amountAfter { cents } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UseDryRun_VersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundingSourceShow_Source($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on FundingSource {\n        id\n        code\n        status\n        name(locale: $locale)\n        shortName(locale: $locale)\n        description(locale: $locale)\n        whoCanApply(locale: $locale)\n        howToApply(locale: $locale)\n        institution(locale: $locale)\n        contactEmail\n        contactPhone\n        eligibleFrom\n        eligibleUntil\n        programmeCount\n        requiresFourEyes\n        setup { step isDone isOptional inPlainWords(locale: $locale) }\n        budget {\n          total { cents } free { cents } granted { cents } reserved { cents } payable { cents } paid { cents } other { cents } lapsed { cents } forfeited { cents }\n        }\n        statistics { applications approved rejected started interrupted completed personsCompleted }\n        activeVersion { id number effectiveFrom inPlainWords(locale: $locale) rules }\n        versions { id number status effectiveFrom createdAt createdBy publishedAt publishedBy }\n        rounds { id name(locale: $locale) roundOn chooseBy useBy status amount { cents } processed toProcess }\n      }\n    }\n  }\n"): typeof import('./graphql').FundingSourceShow_SourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroupActions_Open($input: GroupIdInput!, $locale: Locale) {\n    openGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').GroupActions_OpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GroupActions_Cancel($input: GroupIdInput!, $locale: Locale) {\n    cancelGroup(input: $input) { group { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').GroupActions_CancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupInputs_Places($id: ID!) {\n    node(id: $id) { ... on Programme { id provider { id places { id address } } } }\n  }\n"): typeof import('./graphql').GroupInputs_PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LearningAccountShow_Account($id: ID!, $purpose: String!, $locale: Locale) {\n    consoleLearningAccount(id: $id, purpose: $purpose) {\n      id\n      number\n      openedOn\n      person { id givenName familyName personalCode birthDate }\n      profile { email phone municipality { code name(locale: $locale) } education employment isComplete }\n      balances {\n        fundingSource { id code shortName(locale: $locale) }\n        granted { cents } reserved { cents } spent { cents } carriedOver { cents } lapsed { cents } forfeited { cents } available { cents }\n        chooseBy\n        useBy\n      }\n      grants { id fundingSource { id shortName(locale: $locale) } amount { cents } available { cents } status grantedOn chooseBy useBy }\n      applications(first: 50) { nodes { id number status submittedAt price { cents } programme { id title(locale: $locale) } } totalCount }\n      movements(first: 50) { nodes { id at amount { cents } sentence(locale: $locale) } totalCount }\n      accessLog(first: 20) { id at actor role action purpose }\n    }\n  }\n"): typeof import('./graphql').LearningAccountShow_AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountHead_Account($id: ID!, $locale: Locale) {\n    node(id: $id) { ... on LedgerAccount { id kind label(locale: $locale) balance { cents } } }\n  }\n"): typeof import('./graphql').AccountHead_AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BalanceAsOf_Account($id: ID!, $at: DateTime!) {\n    node(id: $id) { ... on LedgerAccount { id balanceAsOf(at: $at) { cents } } }\n  }\n"): typeof import('./graphql').BalanceAsOf_AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementPage_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {\n    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) {\n      title(locale: $locale)\n      from\n      until\n      opening { cents }\n      received { cents }\n      spent { cents }\n      closing { cents }\n      lineCount\n      lines(first: 100) {\n        nodes { transfer at kind amount { cents } change { cents } balance { cents } sentence(locale: $locale) }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').StatementPage_StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementCsv_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {\n    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) { from until csv(locale: $locale) }\n  }\n"): typeof import('./graphql').StatementCsv_StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyTrailShow_Trail($start: ID!, $locale: Locale) {\n    consoleMoneyTrail(start: $start) {\n      account { id kind label(locale: $locale) whose balance { cents } }\n      rule(locale: $locale)\n      steps {\n        key\n        after\n        direction\n        distance\n        part { cents }\n        stays { cents }\n        hidden\n        hiddenAmount { cents }\n        transfer {\n          id\n          sequence\n          at\n          kind\n          amount { cents }\n          sentence(locale: $locale)\n          debit { id kind label(locale: $locale) whose subject }\n          credit { id kind label(locale: $locale) whose subject }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoneyTrailShow_TrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryMails_Retry($input: RetryMailsInput!, $locale: Locale) {\n    retryMails(input: $input) { mails { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').RetryMails_RetryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutCreate_Sources($locale: Locale) {\n    consoleFundingSources(perPage: 100) { items { id code shortName(locale: $locale) } }\n  }\n"): typeof import('./graphql').PayoutCreate_SourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutCreate_ToPay($fundingSource: String!, $locale: Locale) {\n    claimsToPay(fundingSource: $fundingSource) {\n      payee\n      iban\n      amount { cents currency }\n      claim { id number kind month schemeName(locale: $locale) }\n    }\n  }\n"): typeof import('./graphql').PayoutCreate_ToPayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayoutCreate_Pay($input: PayClaimsInput!, $locale: Locale) {\n    payClaims(input: $input) { payout { id number } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').PayoutCreate_PayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutShow_Payout($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Payout {\n        id\n        number\n        paidOn\n        reference\n        claimCount\n        total { cents currency }\n        recordedBy\n        recordedAt\n        fundingSource { id code shortName(locale: $locale) }\n        claims { id number kind month pays { cents currency } paidTo account { number person { givenName familyName } } }\n      }\n    }\n  }\n"): typeof import('./graphql').PayoutShow_PayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitCostPanel_Programme($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Programme {\n        id\n        unitCost { price { cents } agreed { cents } isEqual calculation(locale: $locale) fundingSource method { id name(locale: $locale) } }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitCostPanel_ProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccreditationForm_Record($input: RecordAccreditationInput!, $locale: Locale) {\n    recordAccreditation(input: $input) { provider { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').AccreditationForm_RecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordAccreditation_Provider($id: ID!) {\n    provider(id: $id) {\n      id\n      name\n      accreditation { status byLv: by(locale: LV) byEn: by(locale: EN) until }\n      qualityLinks { nameLv: name(locale: LV) nameEn: name(locale: EN) url }\n    }\n  }\n"): typeof import('./graphql').RecordAccreditation_ProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRole_End($input: EndRoleInput!, $locale: Locale) {\n    endRole(input: $input) { roleGrant { id validUntil } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').EndRole_EndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleGrantCreate_Person($personalCode: String!) {\n    findPerson(personalCode: $personalCode) { id givenName familyName }\n  }\n"): typeof import('./graphql').RoleGrantCreate_PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClawBack_TakeBack($input: ClawBackSettlementLineInput!, $locale: Locale) {\n    clawBackSettlementLine(input: $input) { settlement { id number } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').ClawBack_TakeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndStop_End($input: EndPaymentStopInput!, $locale: Locale) {\n    endPaymentStop(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').EndStop_EndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LineActions_Object($input: ObjectToSettlementLineInput!, $locale: Locale) {\n    objectToSettlementLine(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').LineActions_ObjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LineActions_Answer($input: AnswerObjectionInput!, $locale: Locale) {\n    answerObjection(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').LineActions_AnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettlementActions_Confirm($input: SettlementInput!, $locale: Locale) {\n    confirmSettlement(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').SettlementActions_ConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlementActions_Csv($id: ID!, $locale: Locale) {\n    node(id: $id) { ... on Settlement { id csv(locale: $locale) } }\n  }\n"): typeof import('./graphql').SettlementActions_CsvDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Stop_Stop($input: StopPaymentInput!, $locale: Locale) {\n    stopPayment(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').Stop_StopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSettlement_Approve($input: SettlementInput!, $locale: Locale) {\n    approveSettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').ApproveSettlement_ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PaySettlement_Pay($input: PaySettlementInput!, $locale: Locale) {\n    paySettlement(input: $input) { settlement { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').PaySettlement_PayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlementShow_Settlement($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on Settlement {\n        id number month status step\n        provider { id name }\n        fundingSource { id code shortName(locale: $locale) }\n        earned { cents } takenBack { cents } total { cents } stopped { cents } payable { cents }\n        openObjections confirmedBy confirmedAt approvedBy approvedAt payBy paidOn paymentReference paidBy\n        stops { ...SettlementShow_Stop }\n        lines { ...SettlementShow_Line }\n        transfers { ...LedgerLines_Transfer }\n      }\n    }\n  }\n  fragment SettlementShow_Stop on PaymentStop {\n    id scope reason placedBy placedAt outcome finding endedBy endedAt\n  }\n  fragment SettlementShow_Line on SettlementLine {\n    id kind at explanation(locale: $locale) earlierStatement\n    amount { cents } takenBack { cents }\n    objection objectedBy objectedAt answer answeredBy answeredAt\n    stop { ...SettlementShow_Stop }\n    application { id number programme { id title(locale: $locale) } group { id code } }\n    transfer { id }\n  }\n"): typeof import('./graphql').SettlementShow_SettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferTopUp_Offer($input: CreateTopUpInput!, $locale: Locale) {\n    createTopUp(input: $input) { topUp { id number } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').OfferTopUp_OfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopUpShow_TopUp($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on TopUp {\n        id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind validUntil offeredAt\n        amount { cents } limit { cents } used { cents } free { cents }\n        uses { takenAt amount { cents } paid { cents } isReleased }\n      }\n    }\n  }\n"): typeof import('./graphql').TopUpShow_TopUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TopUpShow_End($input: TopUpInput!, $locale: Locale) {\n    endTopUp(input: $input) { topUp { id status } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').TopUpShow_EndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRate_Add($input: AddUnitCostRateInput!, $locale: Locale) {\n    addUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').AddRate_AddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRate_End($input: EndUnitCostRateInput!, $locale: Locale) {\n    endUnitCostRate(input: $input) { method { id } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').EndRate_EndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitCostMethodShow_Method($id: ID!, $locale: Locale) {\n    node(id: $id) {\n      ... on UnitCostMethod {\n        id\n        code\n        name(locale: $locale)\n        description(locale: $locale)\n        rounding\n        rates {\n          id validFrom validUntil baseTenThousandths isInForce createdAt createdBy\n          coefficients { sector name(locale: $locale) tenThousandths }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitCostMethodShow_MethodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionWarning_Extend($input: ExtendSessionInput!, $locale: Locale) {\n    extendSession(input: $input) { viewer { idleEndsAt } userErrors { code message(locale: $locale) path } }\n  }\n"): typeof import('./graphql').SessionWarning_ExtendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Console_Viewer($locale: Locale) {\n    viewer {\n      person { id givenName familyName }\n      roles { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }\n      actingAs { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n"): typeof import('./graphql').Console_ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkToday_Tiles($locale: Locale) {\n    myWorkToday { code label(locale: $locale) count resource filter }\n  }\n"): typeof import('./graphql').WorkToday_TilesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
